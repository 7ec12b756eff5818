using System.Globalization;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Timexes.English;
using FactCheck.Mentions.Timexes.Forms;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims.Derivations;

/// <summary>
/// Dates that are printed with their weekday: the word on one side, the weekday that the calendar gives the date on the other. A date without
/// a year counts where it lies near the article's own day and no year beside that would fit; else two weekdays of one date are all there is.
/// </summary>
internal static class WeekdayDates
{
    private const int NearDays = 14;

    /// <summary>Not all countries had the calendar of today before.</summary>
    private const int FirstYear = 1924;

    /// <summary>So many sentences back, another year may still be told of.</summary>
    private const int YearReach = 2;

    private const string AnyYear = "XXXX";
    private const int DateLength = 10;

    public static IEnumerable<Claim> Read(ArticleReading reading)
    {
        var byDate = new SortedDictionary<string, List<Dated>>(StringComparer.Ordinal);
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Timex timex || Find(reading, timex) is not { } dated)
                continue;
            if (!byDate.TryGetValue(dated.Date, out var list))
                byDate[dated.Date] = list = [];
            list.Add(dated);
        }
        return byDate.Values.SelectMany(list => Of(reading, list));
    }

    private static IEnumerable<Claim> Of(ArticleReading reading, List<Dated> list)
    {
        var isTwofold = list.Exists(d => d.Weekday != list[0].Weekday);
        var isCertain = list.Exists(d => d.IsCertain);
        foreach (var dated in list)
        {
            if (!isTwofold && !isCertain)
                continue;
            yield return Stated(reading, dated);
            if (isCertain)
                yield return Derived(reading, dated);
        }
    }

    /// <summary>The parts of a date printed with a weekday; null for another expression, and where another year may be meant.</summary>
    private static Dated? Find(ArticleReading reading, Timex timex)
    {
        const TimexParts Parts = TimexParts.Weekday | TimexParts.Month | TimexParts.Day;
        if ((timex.Stated & Parts) != Parts || timex.Value.Length < DateLength)
            return null;
        var (text, sentence) = reading.PlaceOf(timex);
        var first = text.TokenAt(timex.Span.Start);
        // "At 8 p.m. Tuesday, Jan. 15".
        while (first + 1 < text.Tokens.Length && text.Tokens[first + 1].Start < timex.Span.End && WeekdayAt(text, first) == 0)
            first++;
        if (sentence < 0 || WeekdayAt(text, first) is not (> 0 and var weekday) || IsOneOfSeveral(text, first) || Words(text, first, timex.Span.End) is not { } words)
            return null;
        var date = timex.Value[..DateLength];
        DateOnly? day = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        if (day is null && !date.StartsWith(AnyYear, StringComparison.Ordinal) || day is { Year: < FirstYear })
            return null;
        var hasYear = (timex.Stated & TimexParts.Year) != 0;
        if (!hasYear && day is not null && IsAnotherYearNear(reading, text, sentence, day.Value.Year))
            return null;
        var isCertain = day is { } known && (hasYear || WeekdayForm.NumberOf(known) == weekday || IsOfThisYear(reading.Article.Published?.Day, known, weekday));
        return new Dated(timex, text, text.Tokens[first].Span, words, weekday, date, day, isCertain);
    }

    /// <summary>Near the article's own day, and no slip of the year: neither the year before nor the one after has that weekday there.</summary>
    private static bool IsOfThisYear(DateOnly? published, DateOnly day, int weekday)
    {
        if (published is not { } own || Math.Abs(own.DayNumber - day.DayNumber) > NearDays)
            return false;
        foreach (var year in (ReadOnlySpan<int>)[day.Year - 1, day.Year + 1])
            if (CalendarForm.At(year, day.Month, day.Day) is { } other && WeekdayForm.NumberOf(other) == weekday)
                return false;
        return true;
    }

    /// <summary>"In 2018 ... on Monday, March 5": an account of another year.</summary>
    private static bool IsAnotherYearNear(ArticleReading reading, AnnotatedText text, int sentence, int year)
    {
        for (var i = Math.Max(0, sentence - YearReach); i <= sentence; i++)
            foreach (var mention in reading.InSentence(text.Field, i))
                if (mention is Timex timex && (timex.Stated & TimexParts.Year) != 0 && timex.Days is { } days && (days.First.Year != year || days.Last.Year != year))
                    return true;
        return false;
    }

    /// <summary>"Saturday and Sunday, March 9 and 10": the date behind is that of the first.</summary>
    private static bool IsOneOfSeveral(AnnotatedText text, int first) =>
        first >= 2 && (WeekdayAt(text, first - 2) > 0 || first >= 3 && text.Tokens[first - 1].Lower is "and" && WeekdayAt(text, first - 3) > 0);

    private static int WeekdayAt(AnnotatedText text, int token) => EnglishTimeWords.Find(text.Tokens[token].Lower.TrimEnd('.'))?.Weekday ?? 0;

    /// <summary>The words of the date behind its weekday, without a time of day; null for digits alone, of which the month may be either.</summary>
    private static TextSpan? Words(AnnotatedText text, int weekday, int end)
    {
        var (from, to, hasMonth) = (-1, -1, false);
        for (var i = weekday + 1; i < text.Tokens.Length && text.Tokens[i].Start < end; i++)
        {
            var (token, word) = (text.Tokens[i], EnglishTimeWords.Find(text.Tokens[i].Lower.TrimEnd('.')));
            var isPart = char.IsAsciiDigit(token.Lower[0]) || word is { Month: > 0 } or { Ordinal: > 0 };
            if (!isPart && token.Lower is not ("," or "." or "the" or "of" or "("))
                break;
            hasMonth |= word is { Month: > 0 };
            if (isPart)
                (from, to) = (from < 0 ? token.Start : from, Math.Min(end, token.End));
        }
        return hasMonth ? new TextSpan(from, to) : null;
    }

    private static Claim Stated(ArticleReading reading, Dated dated) => Make(
        reading, dated, dated.Word, new Timex(dated.Text.Field, dated.Word, TimexType.Date, $"XXXX-WXX-{dated.Weekday}") { Stated = TimexParts.Weekday }, shown: null);

    private static Claim Derived(ArticleReading reading, Dated dated) => Make(
        reading, dated, dated.Words, new Timex(dated.Text.Field, dated.Words, TimexType.Date, dated.Date) { Stated = dated.Timex.Stated, Days = DateInterval.Of(dated.Day!.Value) },
        $"{dated.Text.Quote(dated.Words)} (a {dated.Day.Value.DayOfWeek})");

    private static Claim Make(ArticleReading reading, Dated dated, TextSpan span, Timex timex, string? shown) => new()
    {
        Kind = ClaimKind.EventDate,
        Subject = new ClaimSubject(SubjectType.Thing, dated.Text.Quote(dated.Words), [dated.Date]),
        Predicate = "be",
        Value = new TimeValue(dated.Text.Quote(span), timex),
        AsOf = reading.Article.Published is { } published ? DateInterval.Of(published.Day) : null,
        Attribution = reading.AttributionAt(dated.Text.Field, span),
        Evidence = reading.Evidence(dated.Text, span),
        Reading = dated.Timex.Reading,
        Derivation = new Derivation(DerivedBy.Weekday, dated.Date, shown),
    };

    /// <param name="Timex">The whole expression.</param>
    /// <param name="Text">The field it stands in.</param>
    /// <param name="Word">The weekday.</param>
    /// <param name="Words">The date behind it.</param>
    /// <param name="Weekday">1 (Monday) to 7 (Sunday), as printed.</param>
    /// <param name="Date">"2024-03-05", or "XXXX-03-05" where the year is not known.</param>
    /// <param name="Day">The day, where the year is known.</param>
    /// <param name="IsCertain">True where the year is known well enough to tell the weekday.</param>
    private sealed record Dated(Timex Timex, AnnotatedText Text, TextSpan Word, TextSpan Words, int Weekday, string Date, DateOnly? Day, bool IsCertain);
}
