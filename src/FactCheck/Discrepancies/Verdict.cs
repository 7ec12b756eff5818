namespace FactCheck.Discrepancies;

/// <summary>A person's decision on a discrepancy. Decisions are only ever added: the one with the highest revision holds.</summary>
/// <param name="Revision">Counted from 1 for each discrepancy.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Note">The person's words; "" where there are none.</param>
/// <param name="Person">Who decided.</param>
/// <param name="Decided">When.</param>
public sealed record Verdict(int Revision, Decision Decision, string Note, string Person, DateTimeOffset Decided);

public enum Decision
{
    Open,
    Confirmed,
    Dismissed,
    Explained,
}
