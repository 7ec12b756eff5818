using FactCheck.Rules.Checks;

namespace FactCheck.Rules;

/// <summary>A loaded rule. Its id is its path in the pack without the ending: "time/event-date".</summary>
public sealed record Rule
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required ICheck Check { get; init; }

    public required CompareSettings Compare { get; init; }
}
