using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Timexes;

/// <summary>Finds what the expressions of an article count from: its publication date, else a date line, else the dates it states.</summary>
internal static class ContextFinder
{
    /// <summary>A dateline stands in the first lexemes of a text.</summary>
    private const int DatelineReach = 16;

    /// <summary>An account of the past states at least so many years, and hardly one near its own.</summary>
    private const int AccountYears = 8;

    public static TimeContext Find(AnnotatedArticle article, List<FoundTime> title, FieldTimes body)
    {
        var years = new Dictionary<int, int>();
        foreach (var found in title)
            Count(found, years);
        foreach (var found in body.Matches)
            Count(found, years);
        var anchor = article.Article.Published is { } published ? new Anchor(published.Day, "published") : DateLine(article, body);
        List<int> byFrequency = [.. years.Keys];
        byFrequency.Sort((a, b) => years[b] != years[a] ? years[b].CompareTo(years[a]) : b.CompareTo(a));
        return new TimeContext
        {
            Article = anchor,
            Stated = anchor is null ? LastStated(body, byFrequency) : null,
            StatedYears = byFrequency,
            IsAccount = anchor is not null && IsAccount(years, anchor.Day.Year),
        };
    }

    private static void Count(FoundTime found, Dictionary<int, int> years)
    {
        if (found.Role != TimeRole.Range && found.Match.Form.StatedYear is { } year)
            years[year] = years.GetValueOrDefault(year) + 1;
    }

    private static bool IsAccount(Dictionary<int, int> years, int own)
    {
        var (all, near) = (0, 0);
        foreach (var (year, count) in years)
        {
            all += count;
            near += year >= own - 1 ? count : 0;
        }
        return all >= AccountYears && near * 8 < all;
    }

    private static Anchor? DateLine(AnnotatedArticle article, FieldTimes body)
    {
        foreach (var found in body.Matches)
        {
            if (found.Match.Form.StatedDay is not { } day || found.Role == TimeRole.Range)
                continue;
            var span = body.Text.Span(found.Match);
            if (found.Match.Start < DatelineReach || IsHead(article, body.Text.Source, span))
                return new Anchor(day, "dateline");
        }
        return null;
    }

    private static bool IsHead(AnnotatedArticle article, AnnotatedText text, TextSpan span)
    {
        foreach (var head in article.Article.HeadSpans)
            if (head.Contains(span))
                return true;
        return text.SentenceAt(span.Start) is >= 0 and var sentence && text.Sentences[sentence].Kind == SentenceKind.Head;
    }

    /// <summary>The latest full date in the year that is stated most; what an article tells without a year is rarely after it.</summary>
    private static Anchor? LastStated(FieldTimes body, List<int> years)
    {
        DateOnly? latest = null;
        foreach (var found in body.Matches)
            if (found.Match.Form.StatedDay is { } day && day.Year == years[0] && !(latest >= day))
                latest = day;
        return latest is { } last ? new Anchor(last, "stated") : null;
    }
}
