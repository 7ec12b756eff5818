using System.Collections.Immutable;
using FactCheck.Discrepancies;

namespace FactCheck.Storage.Streams;

/// <summary>The articles of one story, as they come out of <see cref="ArchiveGrouping"/> or of a batch engine that keeps lines of one key together.</summary>
public sealed record StreamedStory(string Id, ImmutableArray<ArticleLine> Lines)
{
    /// <summary>The bytes that are held for it, about.</summary>
    public long Size => Lines.Sum(l => (long)l.Terms.Length + l.Claims.Length);

    /// <summary>By id.</summary>
    public ImmutableArray<ReadArticle> Articles() => [.. Lines.OrderBy(l => l.Id, StringComparer.Ordinal).Select(l => l.ToRead())];

    /// <param name="lines">Lines of <see cref="ArticleLine"/>, those of a story together.</param>
    /// <param name="made">What they must have been made with.</param>
    /// <exception cref="InvalidDataException">A line is none, was made with other lexicons, or stands apart from its story.</exception>
    public static IEnumerable<StreamedStory> Read(Stream lines, string made)
    {
        var (members, before) = (new List<ArticleLine>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (bytes, number) in LineReader.Read(lines))
        {
            var line = ArticleLine.Parse(bytes, number);
            if (line.Made != made)
                throw new InvalidDataException(FormattableString.Invariant($"line {number} was made with other lexicons: give 'extract' and 'compare' the same --rules and --config"));
            if (members.Count > 0 && members[0].Key != line.Key)
            {
                yield return new StreamedStory(members[0].Key, [.. members]);
                members.Clear();
            }
            if (members.Count == 0 && !before.Add(line.Key))
                throw new InvalidDataException(FormattableString.Invariant($"line {number} stands apart from the others of its story; sort the lines with: LC_ALL=C sort"));
            members.Add(line);
        }
        if (members.Count > 0)
            yield return new StreamedStory(members[0].Key, [.. members]);
    }
}
