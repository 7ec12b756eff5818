using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A title of office in words, abbreviations written out ("asst. da" is "assistant district attorney").</summary>
internal sealed record Title(ImmutableArray<string> Words)
{
    private static readonly string[] Empty = ["the", "a", "an", "of", "for", "and", "former", "ex", "retired", "late", "then", "ousted"];

    public static Title Of(WordsValue value, Claim claim, Lexicons lexicons)
    {
        var abbreviations = lexicons["title-abbreviations"];
        var words = ImmutableArray.CreateBuilder<string>();
        var written = abbreviations.Entries.GetValueOrDefault(string.Join(' ', value.Words));
        foreach (var word in written?.Split(' ') ?? value.Words.SelectMany(w => abbreviations.Entries.GetValueOrDefault(w.TrimEnd('.'), w).Split(' ', '-')))
            if (!Empty.Contains(word) && word.Length > 0)
                words.Add(word);
        if (claim.Qualifiers.TryGetValue("time", out var time) && lexicons["rank-words"].Contains(time))
            words.Insert(0, time);
        return new Title(words.ToImmutable());
    }

    /// <summary>
    /// Agree for the same title and for a broader one; Conflict for another rank of one office, for two offices of one group (chief
    /// executive and chief operating officer); CannotTell for titles that one person can hold together.
    /// </summary>
    public Comparison Compare(Title other, Lexicons lexicons)
    {
        if (Words.IsEmpty || other.Words.IsEmpty)
            return Comparison.CannotTell;
        var ranks = lexicons["rank-words"];
        var (mine, others) = (Words.Except(other.Words).ToArray(), other.Words.Except(Words).ToArray());
        if (IsBroader(other, lexicons) || other.IsBroader(this, lexicons))
            return Comparison.Agree;
        if (mine.Length == 0 || others.Length == 0)
            return Words[^1] == other.Words[^1] && mine.Concat(others).Any(ranks.Contains) ? Comparison.Conflict : Comparison.Agree;
        return Group(lexicons) is { } group && group == other.Group(lexicons) ? Comparison.Conflict : Comparison.CannotTell;
    }

    /// <summary>True for a title by which people are addressed for life ("president", "governor").</summary>
    public bool IsKept(Lexicons lexicons) => Words is [.., var last] && lexicons["kept-titles"].Contains(last);

    /// <summary>True where this title is a wider word for the other one: "executive", or "oil executive", for "chief executive officer".</summary>
    private bool IsBroader(Title other, Lexicons lexicons) =>
        lexicons["broader-titles"].TryGetValue(other.ToString(), out var broader)
        && broader.Split(", ") is { } titles && (titles.Contains(ToString()) || titles.Contains(Words[^1]) && !Words[..^1].Intersect(other.Words).Any());

    /// <summary>The group of offices of which one person holds one; null where the title is in none.</summary>
    private string? Group(Lexicons lexicons) => lexicons["exclusive-titles"].Entries.GetValueOrDefault(ToString());

    public override string ToString() => string.Join(' ', Words);
}
