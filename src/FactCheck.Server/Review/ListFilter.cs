using System.Globalization;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Review;

/// <summary>What a list shows, as it stands in the address: a link to it can be sent to somebody else. What is not understood asks for nothing.</summary>
/// <param name="Query">Which findings.</param>
/// <param name="IsSuppressed">True for those that the house has decided not to see, in place of the others.</param>
internal sealed record ListFilter(DiscrepancyQuery Query, bool IsSuppressed = false)
{
    public static ListFilter Of(IQueryCollection address)
    {
        string? Word(string name) => address[name].ToString() is { Length: > 0 } text ? text : null;
        return new ListFilter(new DiscrepancyQuery
        {
            Story = long.TryParse(Word("story"), NumberStyles.None, CultureInfo.InvariantCulture, out var story) ? story : null,
            Outlet = Word("outlet"),
            Kind = Word("kind") is { } kind ? Hyphenated.Parse<ClaimKind>(kind) : null,
            LeastSeverity = Word("severity") is { } severity ? Hyphenated.Parse<Severity>(severity) ?? Severity.Warning : Severity.Warning,
            Outcome = Word("outcome") is { } outcome ? Hyphenated.Parse<Outcome>(outcome) : null,
            Verdict = Word("verdict") is { } verdict ? Hyphenated.Parse<Decision>(verdict) : null,
            Assignee = Word("assignee"),
            From = Day(Word("from")),
            To = Day(Word("to")),
            Text = Word("q"),
            IsPresent = Word("gone") is null,
            After = Mark(Word("after")),
        }, Word("suppressed") is not null);
    }

    /// <summary>The same list from its first page, or from another place in it.</summary>
    public string Address(string path, PageMark? after = null, string? format = null) => QueryHelpers.AddQueryString(path, Pairs(after, format));

    /// <summary>True where anything but the usual is asked for.</summary>
    public bool IsNarrowed => Pairs(null, null).Any();

    private IEnumerable<KeyValuePair<string, string?>> Pairs(PageMark? after, string? format)
    {
        (string Name, string? Value)[] pairs =
        [
            ("story", Query.Story?.ToString(CultureInfo.InvariantCulture)),
            ("outlet", Query.Outlet),
            ("kind", Query.Kind is { } kind ? Hyphenated.Of(kind) : null),
            ("severity", Query.LeastSeverity == Severity.Warning ? null : Hyphenated.Of(Query.LeastSeverity)),
            ("outcome", Query.Outcome is { } outcome ? Hyphenated.Of(outcome) : null),
            ("verdict", Query.Verdict is { } verdict ? Hyphenated.Of(verdict) : null),
            ("assignee", Query.Assignee),
            ("from", Query.From?.ToString("O", CultureInfo.InvariantCulture)),
            ("to", Query.To?.ToString("O", CultureInfo.InvariantCulture)),
            ("q", Query.Text),
            ("gone", Query.IsPresent ? null : "1"),
            ("suppressed", IsSuppressed ? "1" : null),
            ("after", after is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Hyphenated.Of(after.Severity)}_{after.Confidence:R}_{after.Id}")),
            ("format", format),
        ];
        return pairs.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value));
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static PageMark? Mark(string? text) =>
        text?.Split('_', 3) is [var severity, var confidence, var id]
        && Hyphenated.Parse<Severity>(severity) is { } grade
        && double.TryParse(confidence, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new PageMark(grade, number, id)
            : null;
}
