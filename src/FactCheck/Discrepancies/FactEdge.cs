using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Two facts, by index, taken to be about the same thing, with the check's answer.</summary>
internal sealed record FactEdge(int Left, int Right, Alignment Alignment, CheckResult Result);
