using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions.Timexes.English;
using FactCheck.Text;

namespace FactCheck.Mentions.Timexes;

/// <summary>
/// Reads time expressions by TimeML's rules: finds what both fields say first, then what it counts from, and then resolves one
/// expression after the other, since "the next day" needs the day before it.
/// </summary>
public sealed class TimexExtractor : IMentionExtractor
{
    /// <summary>How many lexemes an expression can have before its first unit, month or other word of time: "at least the last one hundred and ten".</summary>
    private const int HeadReach = 10;

    /// <summary>How many characters a day reaches on to a time of day without one.</summary>
    private const int DayReach = 400;

    public IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier)
    {
        using var titleText = new LexemeText(article.Title);
        using var bodyText = new LexemeText(article.Body);
        var (title, body) = (Find(titleText), Find(bodyText));
        var context = ContextFinder.Find(article, title.Matches, body);
        var timexes = new List<Mention>(title.Matches.Count + body.Matches.Count);
        Resolve(title, context, timexes);
        (context.Last, context.LastDay) = (null, null);
        Resolve(body, context, timexes);
        return timexes;
    }

    private static FieldTimes Find(LexemeText text)
    {
        var found = new List<FoundTime>();
        for (var (i, head) = (0, 0); i < text.Count;)
        {
            while (head < text.Count && (head < i || !text.IsHead(head)))
                head++;
            i = FirstOpening(text, i, head);
            if (text[i] is { IsDigits: false, Word: not { CanOpen: true } })
            {
                i++;
                continue;
            }
            var date = DateGrammar.Read(text, i);
            if (RangeGrammar.Read(text, i, date) is { } range)
            {
                found.Add(new FoundTime(range.First, range.Whole is null ? TimeRole.Single : TimeRole.EndOfRange));
                found.Add(new FoundTime(range.Last, range.Whole is null ? TimeRole.Single : TimeRole.EndOfRange));
                if (range.Whole is { } whole)
                    found.Add(new FoundTime(whole, TimeRole.Range));
                i = Math.Max(range.Last.End, range.Whole?.End ?? 0);
            }
            else if (TimeGrammar.Read(text, i, date) is { } match)
            {
                found.Add(new FoundTime(match, TimeRole.Single));
                i = match.End;
            }
            else
            {
                i++;
            }
        }
        return new FieldTimes(text, found);
    }

    /// <summary>The first lexeme from <paramref name="from"/> on from which only words of the grammar lead to the head.</summary>
    private static int FirstOpening(LexemeText text, int from, int head)
    {
        var limit = Math.Max(from, head - HeadReach);
        var first = head;
        while (first > limit && text[first - 1].CanComeBeforeHead)
            first--;
        return first;
    }

    private static void Resolve(FieldTimes times, TimeContext context, List<Mention> timexes)
    {
        var (yearSentence, dayAt) = (-1, -DayReach);
        foreach (var (match, role) in times.Matches)
        {
            var span = times.Text.Span(match);
            context.Tense = TenseReader.Read(times.Text, match);
            var sentence = times.Text.Source.SentenceAt(span.Start);
            context.IsLastNear = sentence == yearSentence && context.Last?.Days?.First.Year != context.Article?.Day.Year;
            if (span.Start - dayAt > DayReach)
                context.LastDay = null;
            if (match.Form.Resolve(context) is not { } reading)
                continue;
            if (reading.CanAnchor && role != TimeRole.Range && reading.Grain is > TimeUnit.None and <= TimeUnit.Year && !(context.IsAccount && reading.From.Contains(context.Article!.ToString())))
            {
                if (match.Form.StatedYear is not null)
                    yearSentence = sentence;
                context.Last = reading;
                if (reading.Days is { Days: 1 } && (reading.Stated & (TimexParts.Day | TimexParts.Weekday)) != 0)
                    (context.LastDay, dayAt) = (reading, span.End);
            }
            timexes.Add(ToTimex(times.Text.Source, span, reading, role));
        }
    }

    private static Timex ToTimex(AnnotatedText text, TextSpan span, TimeReading reading, TimeRole role) => new(text.Field, span, reading.Type, reading.Value)
    {
        Mod = reading.Mod,
        Days = role == TimeRole.EndOfRange ? null : reading.Days,
        Reach = role == TimeRole.EndOfRange ? null : reading.Reach,
        Clock = reading.Clock,
        Stated = reading.Stated,
        Implied = reading.Implied,
        Reading = [$"\"{text.Quote(span)}\"" + string.Concat(reading.From.Select(f => " + " + f)) + " -> " + reading.Value],
    };
}
