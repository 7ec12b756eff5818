using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Storage;

/// <summary>Which discrepancies a list shows; what is null asks for nothing.</summary>
public sealed record DiscrepancyQuery
{
    public long? Story { get; init; }

    /// <summary>An outlet with evidence in it, by its exact name.</summary>
    public string? Outlet { get; init; }

    public ClaimKind? Kind { get; init; }

    /// <summary>This severity and the graver ones.</summary>
    public Severity LeastSeverity { get; init; } = Severity.Warning;

    public Outcome? Outcome { get; init; }

    public Decision? Verdict { get; init; }

    public string? Assignee { get; init; }

    /// <summary>Published on this day or later, by the newest article of the evidence.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that stand in subject, message or quotes, or begin words there, whatever their case and accents; all of them. Text without a word finds nothing.</summary>
    public string? Text { get; init; }

    /// <summary>Only those that this run found new or reopened.</summary>
    public long? Run { get; init; }

    /// <summary>False for those that the articles no longer show.</summary>
    public bool IsPresent { get; init; } = true;

    /// <summary>None of these ids.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>Of these ids alone.</summary>
    public IReadOnlyCollection<string>? Only { get; init; }

    /// <summary>The last discrepancy of the page before; null for the first page.</summary>
    public PageMark? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>A place in the order of discrepancies: the gravest first, then the most certain, then by id.</summary>
public sealed record PageMark(Severity Severity, double Confidence, string Id);
