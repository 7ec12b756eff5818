using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Events;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage.Streams;

/// <summary>
/// The middle of a streaming map and reduce: takes the lines of all articles in order of publication and gives them back story by story. How
/// rare a word is shows only when all are there, and two stories may turn out to be one at the end; so the lines wait in a file, and
/// memory holds the words of all articles, but of each article no more than its id and some numbers.
/// </summary>
public sealed class ArchiveGrouping : IDisposable
{
    private readonly FileStream _lines = Spill();
    private readonly FileStream _vectors = Spill();
    private readonly List<Place> _places = [];

    /// <param name="sorted">Lines of <see cref="ArticleLine"/>, sorted by their bytes.</param>
    /// <param name="skip">Is told of an article that comes twice.</param>
    /// <returns>The same lines with the story's id as key; those of a story stand together.</returns>
    /// <exception cref="InvalidDataException">A line is none, not in order, or two articles have one id.</exception>
    public static IEnumerable<byte[]> Group(Stream sorted, Action<SkippedArticle> skip)
    {
        using var grouping = new ArchiveGrouping();
        grouping.Take(sorted, skip);
        foreach (var line in grouping.ByStory())
            yield return line;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _vectors.Dispose();
    }

    private void Take(Stream sorted, Action<SkippedArticle> skip)
    {
        var (hashes, before, first) = (new Dictionary<string, string>(StringComparer.Ordinal), "", 0);
        foreach (var (bytes, number) in LineReader.Read(sorted))
        {
            var line = ArticleLine.Parse(bytes, number);
            var order = string.CompareOrdinal(line.Key, before);
            if (order < 0)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} is not in order; sort the lines with: LC_ALL=C sort"));
            if (order > 0)
                (before, first) = (line.Key, EndRun(first));
            if (!hashes.TryAdd(line.Id, line.Sha256))
            {
                if (hashes[line.Id] != line.Sha256)
                    throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"two articles have the id '{line.Id}': the second one stands in line {number}"));
                skip(new SkippedArticle(line.Id, "the same article comes twice"));
                continue;
            }
            _places.Add(new Place(line.Id, _lines.Position, bytes.Length));
            _lines.Write(bytes);
        }
        EndRun(first);
    }

    /// <summary>Sorts articles of one key as a run over all of them does; sorting by bytes looked at more than their ids.</summary>
    /// <param name="first">The first article of the key.</param>
    /// <returns>That of the next one.</returns>
    private int EndRun(int first)
    {
        if (_places.Count - first > 1)
            _places.Sort(first, _places.Count - first, Comparer<Place>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id)));
        return _places.Count;
    }

    private IEnumerable<byte[]> ByStory()
    {
        var frequencies = TermFrequencies.Of(BackgroundFrequencies.English, Terms());
        var stories = new StoryGrouper(frequencies).GroupSorted(Terms(), _vectors).Stories;
        var byId = _places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var story in stories)
            foreach (var id in story.Articles)
                yield return (Line(byId[id]) with { Key = story.Id }).ToBytes();
    }

    private IEnumerable<ArticleTerms> Terms() => _places.Select(place => TermsForm.Read(Line(place).Terms));

    private ArticleLine Line(Place place)
    {
        var bytes = new byte[place.Length];
        _lines.Position = place.At;
        _lines.ReadExactly(bytes);
        return ArticleLine.Parse(bytes, number: 0);
    }

    /// <summary>In the folder for temporary files (TMPDIR), as sort(1) does; gone when it is closed, or its process killed.</summary>
    private static FileStream Spill()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, bufferSize: 64 * 1024);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return stream;
    }

    private readonly record struct Place(string Id, long At, int Length);
}
