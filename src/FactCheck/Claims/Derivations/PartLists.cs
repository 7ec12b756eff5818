using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims.Derivations;

/// <summary>Lists of amounts that are told one behind the other, and whether they are the parts of what stands before.</summary>
internal sealed class PartLists(Lexicon exclusive)
{
    private const int MostBetween = 7;
    private const int OpeningReach = 8;
    private const string Nations = "nation";

    /// <summary>The amounts from <paramref name="at"/> on that only commas, "and" and words of theirs part, the last one by "and"; none where they are no list.</summary>
    public static List<Claim> From(AnnotatedText text, IReadOnlyList<Claim> amounts, int at)
    {
        var (parts, joined) = (new List<Claim>(), 0);
        for (var i = at; i < amounts.Count; i++)
        {
            var between = i == at ? Between.Comma : Joint(text, amounts[i - 1], amounts[i]);
            if (between == Between.Other)
                break;
            if (between == Between.And)
                joined = i - at + 1;
            parts.Add(amounts[i]);
        }
        // Behind "and" the list is at its end: "six women, 2 cars" does not go on.
        return parts.GetRange(0, Math.Min(parts.Count, joined));
    }

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="whole">The amount before the list.</param>
    /// <param name="parts">The list.</param>
    public PartOpening Opening(AnnotatedText text, int sentence, Claim whole, List<Claim> parts)
    {
        var bounds = text.Sentences[sentence];
        var (from, to) = (End(text, whole), Start(text, parts[0]));
        if (to <= from || to - from > OpeningReach)
            return PartOpening.None;
        var last = text.Tokens[to - 1].Lower;
        if (last is "including" or "them" or "whom" && (last == "including" || text.Tokens[to - 2].Lower == "among"))
            return PartOpening.Some;
        if (IsOfWhole(text, bounds, whole) && Words(text, from, to).Contains(","))
            return PartOpening.Some;
        var isClosed = IsClosed(text, bounds, End(text, parts[^1]));
        return isClosed && (last == ":" || IsDash(text, to - 1) || last == "(" && to - from <= 2) ? PartOpening.All
            : isClosed && last == "," && to - from == 1 && IsGeneral(whole) && GroupOf(text, parts) == "sex" ? PartOpening.All
            : PartOpening.None;
    }

    /// <summary>True where one thing cannot be counted in two of them.</summary>
    public bool ExcludeEachOther(AnnotatedText text, List<Claim> parts) => GroupOf(text, parts) is not null;

    private string? GroupOf(AnnotatedText text, List<Claim> parts)
    {
        HashSet<string>? shared = null;
        foreach (var part in parts)
        {
            var groups = Groups(text, part);
            shared = shared is null ? [.. groups] : [.. shared.Intersect(groups)];
        }
        var words = parts.Select(p => p.Subject.Label + Behind(text, p)).Distinct().Count();
        return words == parts.Count ? shared?.Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }

    private string[] Groups(AnnotatedText text, Claim part) =>
        exclusive.TryGetValue($"{part.Qualifiers.GetValueOrDefault("details")} {part.Subject.Label}", out var groups) || exclusive.TryGetValue(part.Subject.Label, out groups) ? groups.Split(", ")
        : Behind(text, part).Length > 0 ? [Nations] : [];

    private static string Behind(AnnotatedText text, Claim part) => Nation(text, part) is >= 0 and var nation ? text.Tokens[nation].Lower : "";

    /// <summary>"12 Peruvians", "12 are Peruvian": the token of a name of a nation with the number; -1 for another word.</summary>
    private static int Nation(AnnotatedText text, Claim part)
    {
        for (var i = Start(text, part) + 1; i < text.Tokens.Length; i++)
            if (char.IsUpper(text.Text[text.Tokens[i].Start]))
                return i;
            else if (i >= End(text, part) && !IsBeing(text.Tokens[i].Lower))
                return -1;
        return -1;
    }

    /// <summary>The part as it is shown: "nine men", "12 Peruvian".</summary>
    public static string Shown(AnnotatedText text, Claim part)
    {
        var behind = Nation(text, part);
        return behind < End(text, part) ? part.Value.Text : $"{part.Value.Text} {text.Quote(text.Tokens[behind].Span)}";
    }

    private static bool IsGeneral(Claim whole) => whole.Subject.Label is "" or "people" or "person" or "member" or "victim";

    /// <summary>"Of the 23 arrested": the whole stands at the head of its sentence.</summary>
    private static bool IsOfWhole(AnnotatedText text, Sentence bounds, Claim whole)
    {
        var first = text.Tokens[bounds.FirstToken].Lower;
        return first is "of" or "out" or "among" && Start(text, whole) - bounds.FirstToken <= 3;
    }

    /// <summary>Nothing more of the list follows, and nothing that tells only some of its members.</summary>
    private static bool IsClosed(AnnotatedText text, Sentence bounds, int end)
    {
        // "$7 million on roads and $6 million on schools."
        for (var i = end; i < bounds.EndToken; i++)
            if (text.Tokens[i].Lower is "." or ")" or ";" or "!" || IsDash(text, i))
                return true;
            else if (text.Tokens[i].Tag is PartOfSpeech.Num or PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Cconj || text.Tokens[i].Lower is "," or "other" or "others" or "rest")
                return text.Tokens[i].Lower == "," && i == end && text.Tokens[Math.Min(i + 1, bounds.EndToken - 1)].Tag is PartOfSpeech.Aux or PartOfSpeech.Verb;
        return true;
    }

    private static bool IsDash(AnnotatedText text, int token) =>
        text.Tokens[token].Lower is "—" or "–" or "--" || text.Tokens[token] is { Lower: "-", Start: > 0 and var at } && text.Text[at - 1] == ' ';

    private enum Between
    {
        Other,
        Comma,
        And,
    }

    private static Between Joint(AnnotatedText text, Claim left, Claim right)
    {
        var (from, to) = (End(text, left), Start(text, right));
        if (to <= from || to - from > MostBetween)
            return Between.Other;
        var found = Between.Other;
        for (var i = from; i < to; i++)
            switch (text.Tokens[i])
            {
                case { Lower: "and" or "&" or "plus" }:
                    found = Between.And;
                    break;
                case { Lower: "," or ";" }:
                    found = found == Between.And ? found : Between.Comma;
                    break;
                case { Lower: var lower } when IsBeing(lower):
                case { Lower: "on" or "for" or "from" or "in" or "the" }:
                    break;
                case { Tag: PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn }:
                    break;
                default:
                    return Between.Other;
            }
        return found;
    }

    /// <summary>"Twelve are known to be Peruvian".</summary>
    private static bool IsBeing(string lower) => lower is "are" or "were" or "is" or "was" or "be" or "known" or "said" or "believed" or "reported" or "reportedly" or "to";

    private static IEnumerable<string> Words(AnnotatedText text, int from, int to) => Enumerable.Range(from, to - from).Select(i => text.Tokens[i].Lower);

    private static int Start(AnnotatedText text, Claim claim) => text.TokenAt(claim.Evidence.Span.Start);

    private static int End(AnnotatedText text, Claim claim) => text.TokenAt(claim.Evidence.Span.End - 1) + 1;
}
