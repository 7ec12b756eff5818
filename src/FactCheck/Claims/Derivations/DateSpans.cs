using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims.Derivations;

/// <summary>
/// The days between two dates that an article states: of a range ("from March 3 to March 10"), and of what begins and what ends it
/// ("detained on May 5", "released on May 20"), with the length of time that is told of them. First and last day may count or not.
/// </summary>
internal sealed class DateSpans(Lexicons lexicons)
{
    /// <summary>So many sentences lie at most between the beginning and the end.</summary>
    private const int SentenceReach = 3;

    private const int DateLength = 10;
    private static readonly Unit Day = UnitCatalog.Find("day")!;
    private readonly Lexicon _ends = lexicons["begin-and-end"];

    /// <param name="reading">The article.</param>
    /// <param name="claims">What it says in words, by place.</param>
    public IEnumerable<Claim> Read(ArticleReading reading, IReadOnlyList<Claim> claims)
    {
        List<Claim> lengths = [.. claims.Where(c => c.Kind == ClaimKind.Duration && IsLength(reading, c))];
        return lengths.Count == 0 ? [] : [.. Ranges(reading, lengths), .. Happenings(reading, claims, lengths)];
    }

    private static IEnumerable<Claim> Ranges(ArticleReading reading, List<Claim> lengths)
    {
        foreach (var mention in reading.Mentions)
            if (mention is Timex { Type: TimexType.Duration, Days: { Days: > 1 } days } range && range.Value.Length == (2 * DateLength) + 1 && range.Value[DateLength] == '/'
                && Only(reading, lengths, range.Field, reading.PlaceOf(range).Sentence) is { } length && AreOfOneClause(reading.Annotated.TextOf(range.Field), length.Evidence.Span, range.Span))
            {
                var text = reading.Annotated.TextOf(range.Field);
                var evidence = reading.Evidence(text, range.Span);
                foreach (var claim in Derive(length, days, $"{text.Quote(range.Span)}", [(evidence, range.Reading)]))
                    yield return claim;
            }
    }

    /// <summary>"A two-week strike ended after talks from March 3 to March 10": the dates are of another thing.</summary>
    private static bool AreOfOneClause(AnnotatedText text, TextSpan length, TextSpan range)
    {
        if (length.Overlaps(range))
            return false;
        var (from, to) = length.Start < range.Start ? (length.End, range.Start) : (range.End, length.Start);
        for (var i = text.TokenAt(from - 1) + 1; i < text.Tokens.Length && text.Tokens[i].Start < to; i++)
            if (text.Tokens[i].Lower is "after" or "before" or "until" or "since" or "during" or "when" or "while" or "and" or "but" or "which" or "that" or ";" or ":")
                return false;
        return true;
    }

    private IEnumerable<Claim> Happenings(ArticleReading reading, IReadOnlyList<Claim> claims, List<Claim> lengths)
    {
        List<Claim> dates = [.. claims.Where(c => c.Kind == ClaimKind.EventDate && c is { Modality: Modality.Done, Polarity: Polarity.Positive, Value: TimeValue { Timex.Days.Days: 1 } })];
        foreach (var begin in dates)
        {
            if (!_ends.TryGetValue(begin.Predicate, out var words) || dates.Exists(d => d.Predicate == begin.Predicate && d.Value.Normalized != begin.Value.Normalized))
                continue;
            var ends = dates.FindAll(d => words.Split(", ").Contains(d.Predicate) && AreNear(reading, begin, d) && FirstDay(d) > FirstDay(begin));
            if (ends.Select(d => d.Value.Normalized).Distinct().Count() != 1 || AreOfOthers(begin, ends[0]))
                continue;
            var end = ends[0];
            if (lengths.Find(l => SentenceOf(reading, l) == SentenceOf(reading, end) && IsBehind(reading, l)) is { } length)
                foreach (var claim in Derive(
                    length, new DateInterval(FirstDay(begin), FirstDay(end)), $"{begin.Predicate} {begin.Value.Text}, {end.Predicate} {end.Value.Text}",
                    [(begin.Evidence, begin.Reading), (end.Evidence, end.Reading)]))
                    yield return claim;
        }
    }

    private static IEnumerable<Claim> Derive(Claim length, DateInterval days, string words, (EvidenceSpan Evidence, ImmutableArray<string> Reading)[] dates)
    {
        var of = string.Create(CultureInfo.InvariantCulture, $"{length.Evidence.Field} {length.Evidence.Span.Start}");
        var shown = string.Create(CultureInfo.InvariantCulture, $"{words} = {days.Days - 1} to {days.Days} days");
        var amount = new Amount(days.Days - 1, days.Days, Bound.Range, Day);
        yield return length with { Derivation = new Derivation(DerivedBy.Span, of, null) };
        foreach (var (evidence, reading) in dates)
            yield return length with
            {
                Value = new AmountValue(evidence.Quote, amount),
                Evidence = evidence,
                Reading = [.. reading, shown],
                Derivation = new Derivation(DerivedBy.Span, of, shown),
            };
    }

    private static DateOnly FirstDay(Claim date) => ((TimeValue)date.Value).Timex.Days!.Value.First;

    private static bool AreNear(ArticleReading reading, Claim a, Claim b) =>
        a.Evidence.Field == b.Evidence.Field && Math.Abs(SentenceOf(reading, a).Sentence - SentenceOf(reading, b).Sentence) <= SentenceReach;

    /// <summary>The one was arrested, another released.</summary>
    private static bool AreOfOthers(Claim a, Claim b) =>
        a.Qualifiers.GetValueOrDefault("patient") is { } one && b.Qualifiers.GetValueOrDefault("patient") is { } other && one != other;

    private static (ArticleField Field, int Sentence) SentenceOf(ArticleReading reading, Claim claim) =>
        (claim.Evidence.Field, reading.Annotated.TextOf(claim.Evidence.Field).SentenceAt(claim.Evidence.Span.Start));

    private static Claim? Only(ArticleReading reading, List<Claim> lengths, ArticleField field, int sentence) =>
        lengths.FindAll(l => SentenceOf(reading, l) == (field, sentence)) is [var only] ? only : null;

    /// <summary>"After ten days", "for ten days".</summary>
    private static bool IsBehind(ArticleReading reading, Claim length) => Before(reading, length) is "after" or "for" or "spending";

    private static string Before(ArticleReading reading, Claim length)
    {
        var text = reading.Annotated.TextOf(length.Evidence.Field);
        return text.TokenAt(length.Evidence.Span.Start) - 1 is >= 0 and var before ? text.Tokens[before].Lower : "";
    }

    /// <summary>A length in whole days or more, that is counted from nothing: no "two days ago", "every two weeks", "ten working days".</summary>
    private static bool IsLength(ArticleReading reading, Claim length)
    {
        if (length.Value is not AmountValue { Amount: { Unit: { Name: "day" or "week" or "month" or "year", Per: null }, Value: > 0 and < 100_000 } } || length.Qualifiers.ContainsKey("time") || length.Modality == Modality.Possible)
            return false;
        var text = reading.Annotated.TextOf(length.Evidence.Field);
        var (first, end) = (text.TokenAt(length.Evidence.Span.Start), text.TokenAt(length.Evidence.Span.End - 1) + 1);
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Lower is "working" or "business" or "school" or "trading" or "other" or "more")
                return false;
        return Before(reading, length) is not ("every" or "per" or "last" or "past" or "next" or "within" or "first" or "each" or "than" or "another" or "final")
            && (end >= text.Tokens.Length || text.Tokens[end].Lower is not ("ago" or "later" or "earlier" or "before" or "after" or "old" or "notice" or "apart" or "prior" or "longer" or "shorter" or "into" or "of" or "since"));
    }
}
