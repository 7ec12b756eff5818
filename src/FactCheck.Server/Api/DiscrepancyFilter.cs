using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Server.Review;
using FactCheck.Text;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Api;

/// <summary>The filters of the review pages, by the same names, but what is not understood is refused.</summary>
internal static class DiscrepancyFilter
{
    public static IEnumerable<string> Severities => [Hyphenated.Of(Severity.Info), Hyphenated.Of(Severity.Warning), Hyphenated.Of(Severity.Error)];

    public static ApiParameter[] Parameters { get; } =
    [
        new("story", "Only findings of the story with this number.") { IsNumber = true },
        new("outlet", "Only those with words of this outlet, by its exact name."),
        new("kind", "Only of this kind.") { Words = [.. Enum.GetValues<ClaimKind>().Select(Hyphenated.Of)] },
        new("severity", "This severity and the graver ones; warning if not given.") { Words = [.. Severities] },
        new("outcome", "Only with this outcome.") { Words = [.. Enum.GetValues<Outcome>().Select(Hyphenated.Of)] },
        new("verdict", "Only with this verdict.") { Words = [.. Enum.GetValues<Decision>().Select(Hyphenated.Of)] },
        new("assignee", "Only those assigned to this person."),
        new("from", "Published on this day or later, by the newest article: 2024-05-07."),
        new("to", "Published on this day or earlier."),
        new("q", "Words that stand in subject, message or quotes; all of them."),
        new("gone", "1 for those that the articles no longer show.") { Words = ["1"] },
        new("suppressed", "1 for those that the house configuration suppresses, in place of the others.") { Words = ["1"] },
        new("after", "Where the page begins, as the link to the next page has it; no finding is given twice or left out when others come meanwhile."),
        ApiParameter.Limit,
    ];

    /// <returns>What is asked for, with the limit of a page; the faults where there are any.</returns>
    public static (ListFilter Filter, IReadOnlyList<RequestFault> Faults) Read(IQueryCollection given)
    {
        var query = new RequestQuery(given, [.. Parameters.Select(p => p.Name)]);
        query.Number("story", 0, 1, long.MaxValue);
        query.Expect<ClaimKind>("kind");
        query.Expect<Severity>("severity");
        query.Expect<Outcome>("outcome");
        query.Expect<Decision>("verdict");
        query.ExpectDay("from");
        query.ExpectDay("to");
        foreach (var name in (string[])["gone", "suppressed"])
            if (query.Text(name) is { } text && text != "1")
                query.Fault(name, $"expected 1, found '{text}'");
        var limit = (int)query.Number("limit", 50, 1, 200);
        var filter = ListFilter.Of(given);
        if (query.Text("after") is { } after && filter.Query.After is null)
            query.Fault("after", $"expected the place that a link to the next page has, found '{after}'");
        return (filter with { Query = filter.Query with { Limit = limit } }, query.Faults);
    }
}
