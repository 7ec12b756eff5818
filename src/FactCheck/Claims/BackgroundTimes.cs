using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Tells the sentences that look back: "in 2004 a quake killed 168,000" stands in many stories of another quake. What they count is
/// compared only with what others tell of the same year.
/// </summary>
internal sealed class BackgroundTimes
{
    /// <summary>News is younger than this when it is reported.</summary>
    private const int NewsDays = 200;

    private readonly ArticleReading _reading;
    private readonly DateOnly? _now;
    private readonly bool _tellsByWeekdays;

    public BackgroundTimes(ArticleReading reading)
    {
        _reading = reading;
        _now = reading.Article.Published?.Day ?? Latest(reading.Mentions);
        _tellsByWeekdays = reading.Article.Published is null && reading.Mentions.Any(m => m is Timex timex && (timex.Stated & TimexParts.Weekday) != 0);
    }

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="amount">Where the amount begins.</param>
    /// <returns>The year that the sentence tells of, or the month; null where it tells of the present.</returns>
    public string? At(AnnotatedText text, int sentence, int amount)
    {
        if (_tellsByWeekdays && Month(text, sentence) is { } month)
            return month;
        if (_now is not { } now)
            return null;
        foreach (var mention in _reading.InSentence(text.Field, sentence))
            if (mention is Timex { Type: TimexType.Date or TimexType.Time, Days: { } days } timex && IsKnown(timex) && days.Last.DayNumber < now.DayNumber - NewsDays
                && !(mention.Span.Start <= amount && amount < mention.Span.End) && !(amount < mention.Span.Start && IsBeforeNoun(text, mention.Span)))
                return days.Last.Year.ToString(CultureInfo.InvariantCulture);
        return null;
    }

    /// <summary>Beside weekdays, which tell the news of an article that states no date, "in September" looks back.</summary>
    private string? Month(AnnotatedText text, int sentence)
    {
        foreach (var mention in _reading.InSentence(text.Field, sentence))
            if (mention is Timex { Type: TimexType.Date } timex && (timex.Stated & TimexParts.Month) != 0 && (timex.Stated & (TimexParts.Day | TimexParts.Weekday)) == 0)
                return timex.Value;
        return null;
    }

    /// <summary>The year of "December 2" in an article without a date is a guess.</summary>
    private bool IsKnown(Timex timex) => _reading.Article.Published is not null || (timex.Stated & (TimexParts.Year | TimexParts.Decade)) != 0;

    /// <summary>"A quake of magnitude 6 struck the region that the 1987 flood hit": the year is that of the noun behind it.</summary>
    private static bool IsBeforeNoun(AnnotatedText text, TextSpan year) =>
        text.TokenAt(year.End - 1) + 1 is var next && next < text.Tokens.Length && text.Tokens[next].Tag == PartOfSpeech.Noun;

    /// <summary>An article without a date is as old as the latest day it states.</summary>
    private static DateOnly? Latest(ImmutableArray<Mention> mentions)
    {
        DateOnly? latest = null;
        foreach (var mention in mentions)
            if (mention is Timex { Type: TimexType.Date or TimexType.Time, Days: { } days } timex && (timex.Stated & TimexParts.Year) != 0 && !(days.Last <= latest))
                latest = days.Last;
        return latest;
    }
}
