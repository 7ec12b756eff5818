using System.Globalization;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage.Compact;
using FactCheck.Text;

namespace FactCheck.Storage;

/// <summary>The columns of a discrepancy, as the database gives them.</summary>
internal sealed class DiscrepancyRow
{
    /// <summary>What is selected of "discrepancy d".</summary>
    public const string Columns = """
        d.id as "Id", d.story as "Story", d.rule as "Rule", d.kind as "Kind", d.scope as "Scope", d.outcome as "Outcome", d.severity as "Severity",
        d.confidence as "Confidence", d.subject as "Subject", d.message as "Message", d.day as "Day", d.is_present as "IsPresent",
        d.replaces as "Replaces", d.verdict as "Verdict", d.revision as "Revision", d.assignee as "Assignee"
        """;

    public required string Id { get; init; }

    public long Story { get; init; }

    public required string Rule { get; init; }

    public required string Kind { get; init; }

    public required string Scope { get; init; }

    public required string Outcome { get; init; }

    public long Severity { get; init; }

    public double Confidence { get; init; }

    public required string Subject { get; init; }

    public required string Message { get; init; }

    public string? Day { get; init; }

    public long IsPresent { get; init; }

    public string? Replaces { get; init; }

    public required string Verdict { get; init; }

    public long Revision { get; init; }

    public string? Assignee { get; init; }

    /// <summary>Null where it was not selected.</summary>
    public byte[]? Data { get; init; }

    public StoredDiscrepancy ToStored() => new()
    {
        Id = Id,
        Story = Story,
        Rule = Rule,
        Kind = Parse<ClaimKind>(Kind),
        Scope = Parse<DiscrepancyScope>(Scope),
        Outcome = Parse<Outcome>(Outcome),
        Severity = (Severity)Severity,
        Confidence = Confidence,
        Subject = Subject,
        Message = Message,
        Day = Day is null ? null : DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        IsPresent = IsPresent != 0,
        Replaces = Replaces,
        Verdict = Parse<Decision>(Verdict),
        Revision = (int)Revision,
        Assignee = Assignee,
    };

    /// <returns>Null where the pack no longer has the rule.</returns>
    public Discrepancy? ToDiscrepancy(RulePack pack) =>
        pack.Rules.FirstOrDefault(r => r.Id == Rule) is not { } rule ? null : DiscrepancyForm.Read(
            new Discrepancy
            {
                Id = Id,
                Rule = rule,
                Kind = Parse<ClaimKind>(Kind),
                Scope = Parse<DiscrepancyScope>(Scope),
                Outcome = Parse<Outcome>(Outcome),
                Severity = (Severity)Severity,
                Confidence = Confidence,
                Subject = Subject,
                Message = Message,
                Positions = [],
            },
            Data!);

    private static T Parse<T>(string word)
        where T : struct, Enum => Hyphenated.Parse<T>(word) ?? throw new InvalidDataException($"the store has a word that this program does not know: '{word}'");
}
