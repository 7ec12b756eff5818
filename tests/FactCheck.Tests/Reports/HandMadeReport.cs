using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Reports;

/// <summary>A report on two short articles that count the boats of a regatta differently.</summary>
internal static class HandMadeReport
{
    private static readonly Article Left = new()
    {
        Id = "left.txt",
        Path = "in/left.txt",
        Outlet = "The Ferry",
        Title = "Regatta on the lake",
        Published = new PublicationTime(new DateOnly(2022, 6, 4)),
        Text = "The lake was calm.\n\nTwelve boats reached the harbour, the club said.",
        Sha256 = "aa",
    };

    private static readonly Article Right = new() { Id = "right.txt", Path = "in/right.txt", Text = "Fifteen boats reached the harbour “in good order”.", Sha256 = "bb" };

    public static FactCheckReport Make(Severity severity = Severity.Error)
    {
        var rule = RulePack.Standard.Rules[0];
        return new FactCheckReport
        {
            Articles = [new ReportedArticle(Left, "s1", "left.txt"), new ReportedArticle(Right, "s1", "right.txt")],
            Skipped = [new SkippedArticle("broken.txt", "binary, not text")],
            Rules = [rule],
            Discrepancies =
            [
                new Discrepancy
                {
                    Id = "0123456789abcdef",
                    Rule = rule,
                    Kind = ClaimKind.Number,
                    Scope = DiscrepancyScope.CrossSource,
                    Outcome = Outcome.Conflict,
                    Severity = severity,
                    Confidence = 0.75,
                    Subject = "boats",
                    Message = "The Ferry says 12 boats, right.txt says 15",
                    Explanation = ["12 against 15"],
                    Positions = [PositionOf(Left, "Twelve boats", 12, "Twelve -> 12"), PositionOf(Right, "Fifteen boats", 15, "Fifteen -> 15")],
                    SameEvent = new SameEvent(0.8123456, ["one place"], []),
                },
            ],
        };
    }

    private static Position PositionOf(Article article, string quote, decimal value, string reading)
    {
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        var sentence = article.Text.Split('\n')[^1];
        var claim = new Claim
        {
            Kind = ClaimKind.Number,
            Subject = new ClaimSubject(SubjectType.Thing, "boats", ["boat"]),
            Predicate = "reach",
            Value = new AmountValue(quote, Amount.Exactly(value, Unit.Count("boat"))),
            Evidence = new EvidenceSpan(article.Id, ArticleField.Text, new TextSpan(start, start + quote.Length), quote, sentence),
            Reading = [reading],
        };
        return new Position(claim.Value.Normalized, quote, 1, [claim]);
    }
}
