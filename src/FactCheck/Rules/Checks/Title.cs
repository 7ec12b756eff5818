using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A title of office in words, abbreviations written out ("asst. da" is "assistant district attorney").</summary>
internal sealed record Title(ImmutableArray<string> Words)
{
    private const string Federal = "federal";

    /// <summary>What a title is about stands behind these: "vice president for sales".</summary>
    private static readonly string[] Complements = ["of", "for"];

    /// <summary>Words for parts of an organization, which tell none from another.</summary>
    private static readonly string[] UnitWords = ["unit", "units", "division", "department", "group", "business", "team", "office", "and", "of", "for", "the"];

    private static readonly string[] Empty = ["the", "a", "an", "and", "former", "ex", "retired", "late", "then", "ousted"];

    /// <summary>Groups whose titles stand before the name; elsewhere the same words tell what somebody does.</summary>
    private static readonly string[] Ranks = ["military rank", "police rank"];

    /// <summary>False where it stands in small letters: "the commander of the fleet" may be an admiral by rank.</summary>
    private bool IsInCapitals { get; init; }

    /// <summary>The number of words before "of" or "for"; 0 where the title has neither.</summary>
    private int OfficeLength { get; init; }

    private ImmutableArray<string> Office => OfficeLength > 0 ? Words[..OfficeLength] : Words;

    private ImmutableArray<string> About => OfficeLength > 0 ? Words[OfficeLength..] : [];

    /// <summary>What of an organization the title is about: "its products division" in "general manager of Harlow's products division".</summary>
    private ImmutableArray<string> Unit { get; init; } = [];

    /// <summary>Of government: "federal", "state" or "local"; null where it is not told.</summary>
    private string? Level { get; init; }

    public static Title Of(WordsValue value, Claim claim, Lexicons lexicons)
    {
        var abbreviations = lexicons["title-abbreviations"];
        var words = ImmutableArray.CreateBuilder<string>();
        var written = abbreviations.Entries.GetValueOrDefault(string.Join(' ', value.Words));
        var office = 0;
        foreach (var word in written?.Split(' ') ?? value.Words.SelectMany(w => abbreviations.Entries.GetValueOrDefault(w.TrimEnd('.'), w).Split(' ', '-')))
            if (Complements.Contains(word))
                office = office == 0 ? words.Count : office;
            else if (!Empty.Contains(word) && word.Length > 0)
                words.Add(word);
        if (claim.Qualifiers.TryGetValue("time", out var time) && lexicons["rank-words"].Contains(time))
            words.Insert(0, time);
        return new Title(words.ToImmutable()) { OfficeLength = office, Unit = UnitOf(claim), Level = LevelOf(words, claim, lexicons), IsInCapitals = IsPrintedInCapitals(value, claim.Evidence.Quote) };
    }

    /// <summary>"General manager for river freight", "general manager of the harbour unit".</summary>
    private bool AreOfTwoUnits(Title other) =>
        About.AddRange(Unit) is { IsEmpty: false } about && other.About.AddRange(other.Unit) is { IsEmpty: false } second && !about.Intersect(second).Any();

    private static ImmutableArray<string> UnitOf(Claim claim) =>
        claim.Qualifiers.TryGetValue("organization", out var body) && OrganizationCheck.Owner(body) is { } owner
            ? [.. body[(owner.Length + 3)..].Split(' ').Where(w => !UnitWords.Contains(w))] : [];

    /// <summary>"Senior vice president of sales", "vice president for European sales": two ranks, about the same matter.</summary>
    private bool AreOfTwoRanks(Title other, Lexicons lexicons) =>
        About is var about && other.About is var second && (about.IsEmpty || second.IsEmpty || about.Intersect(second).Any())
        && GroupOf(Office, lexicons) is { } group && group == GroupOf(other.Office, lexicons) && !Office.SequenceEqual(other.Office);

    /// <summary>Not the "vice" of a "vice presidential candidate", who is a candidate like any other.</summary>
    private static bool TellRank(string[] words, Lexicon ranks) => words.Any(ranks.Contains) && !words.Contains("presidential");

    /// <summary>"Communications manager", "communications director".</summary>
    private bool AreOfTwoGrades(Title other, Lexicons lexicons) =>
        Office.Length > 1 && Office.Length == other.Office.Length && Office[..^1].SequenceEqual(other.Office[..^1]) && Office[^1] != other.Office[^1]
        && lexicons["title-grades"].Contains(Office[^1]) && lexicons["title-grades"].Contains(other.Office[^1]);

    /// <summary>"State" of "state district judge", "federal" of "judge" of the "U.S. District"; null where no word tells.</summary>
    private static string? LevelOf(IEnumerable<string> words, Claim claim, Lexicons lexicons)
    {
        var levels = lexicons["government-levels"];
        var organization = claim.Qualifiers.GetValueOrDefault("organization", "");
        if (levels.TryGetValue(organization, out var level))
            return level;
        foreach (var word in words.Append(organization.Split(' ')[0]))
            if (levels.TryGetValue(word, out level))
                return level;
        return null;
    }

    /// <summary>
    /// Agree for the same title and for a broader one; Conflict for another rank of one office, for two offices of one group (chief
    /// executive and chief operating officer); CannotTell for titles that one person can hold together.
    /// </summary>
    public Comparison Compare(Title other, Lexicons lexicons)
    {
        if (Words.IsEmpty || other.Words.IsEmpty)
            return Comparison.CannotTell;
        if (Office.SequenceEqual(other.Office) && AreOfTwoUnits(other))
            return Comparison.Conflict;
        var ranks = lexicons["rank-words"];
        var (mine, others) = (Words.Except(other.Words).ToArray(), other.Words.Except(Words).ToArray());
        if (AreOfTwoLevels(other, lexicons))
            return Comparison.Conflict;
        if (IsBroader(other, lexicons) || other.IsBroader(this, lexicons))
            return Comparison.Agree;
        if (mine.Length + others.Length > 0 && Group(lexicons) is { } group && group == other.Group(lexicons))
            return Comparison.Conflict;
        if (AreOfTwoRanks(other, lexicons) || AreOfTwoGrades(other, lexicons))
            return Comparison.Conflict;
        if (mine.Length == 0 || others.Length == 0)
            return Words[^1] == other.Words[^1] && TellRank([.. mine, .. others], ranks) ? Comparison.Conflict : Comparison.Agree;
        return Comparison.CannotTell;
    }

    /// <summary>Abbreviations have their capital too; an abbreviated title is none of the words of its value.</summary>
    private static bool IsPrintedInCapitals(WordsValue value, string quote) =>
        value.Words is [.., var last] && (quote.IndexOf(last, StringComparison.OrdinalIgnoreCase) is var at && at < 0 || char.IsUpper(quote[at]));

    /// <summary>"U.S. district judge", "state district judge". A county's judge can be one of the state.</summary>
    private bool AreOfTwoLevels(Title other, Lexicons lexicons) =>
        Level is { } level && other.Level is { } second && level != second && (level == Federal || second == Federal)
        && Words[^1] == other.Words[^1] && lexicons["offices-by-level"].Contains(Words[^1]);

    /// <summary>True for a title by which people are addressed for life ("president", "governor").</summary>
    public bool IsKept(Lexicons lexicons) => Words is [.., var last] && lexicons["kept-titles"].Contains(last);

    /// <summary>True where this title is a wider word for the other one: "executive", or "oil executive", for "chief executive officer".</summary>
    private bool IsBroader(Title other, Lexicons lexicons) =>
        lexicons["broader-titles"].TryGetValue(other.ToString(), out var broader)
        && broader.Split(", ") is { } titles && (titles.Contains(ToString()) || titles.Contains(Words[^1]) && !Words[..^1].Intersect(other.Words).Any());

    /// <summary>The group of offices of which one person holds one; null where the title is in none.</summary>
    private string? Group(Lexicons lexicons) =>
        GroupOf(Words, lexicons) is { } group && (IsInCapitals || !Ranks.Contains(group)) ? group : null;

    private static string? GroupOf(IEnumerable<string> words, Lexicons lexicons) => lexicons["exclusive-titles"].Entries.GetValueOrDefault(string.Join(' ', words));

    public override string ToString() => string.Join(' ', Words);
}
