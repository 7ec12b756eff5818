using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Tests.Reports;

/// <summary>A report with a confirmed finding, a known one and a suppressed one.</summary>
internal static class DecidedReport
{
    public const string Confirmed = "0123456789abcdef";
    public const string Known = "1111111111111111";
    public const string Suppressed = "2222222222222222";

    private static readonly Verdict Verdict = new(1, Decision.Confirmed, "two counts", "Ada", new DateTimeOffset(2022, 6, 7, 8, 9, 10, TimeSpan.Zero));
    private static readonly Suppression Suppression = new() { Finding = Suppressed, Reason = "one wire report", Owner = "city desk", Expires = new DateOnly(2030, 5, 3), Place = "factcheck.yml:12" };

    public static FactCheckReport Make()
    {
        var report = HandMadeReport.Make();
        var finding = report.Discrepancies[0];
        return report with
        {
            Discrepancies = [finding, finding with { Id = Known, IsKnown = true }],
            Suppressed = [new SuppressedDiscrepancy(finding with { Id = Suppressed, Message = "set apart" }, Suppression)],
            Verdicts = ImmutableDictionary<string, Verdict>.Empty.Add(finding.Id, Verdict),
        };
    }

    /// <summary>The same with <paramref name="words"/> in the place of everything that comes from outside.</summary>
    public static FactCheckReport Of(string words)
    {
        var report = Make();
        var article = report.Articles[0].Article with { Outlet = words, Title = words, Author = words, Url = words, Path = $"in/{words}", Text = $"{words}\n\n{words} again." };
        var claim = report.Discrepancies[0].Positions[0].Evidence[0] with
        {
            Evidence = new EvidenceSpan(article.Id, ArticleField.Text, new TextSpan(0, words.Length), words, $"{words} again."),
            Reading = [words],
        };
        return report with
        {
            Articles = [report.Articles[0] with { Article = article, Claims = [claim] }, report.Articles[1]],
            Skipped = [new SkippedArticle(words, words)],
            Discrepancies = [.. report.Discrepancies.Select(Spoilt)],
            Suppressed = [new SuppressedDiscrepancy(Spoilt(report.Suppressed[0].Discrepancy), Suppression with { Reason = words, Owner = words, Place = words })],
            Verdicts = report.Verdicts.SetItem(Confirmed, Verdict with { Note = words, Person = words }),
        };

        Discrepancy Spoilt(Discrepancy finding) => finding with
        {
            Message = words,
            Subject = words,
            Explanation = [words],
            SameEvent = new SameEvent(0.5, [words], [words]),
            Positions = [finding.Positions[0] with { Display = words, Value = words, Evidence = [claim] }, finding.Positions[1]],
        };
    }
}
