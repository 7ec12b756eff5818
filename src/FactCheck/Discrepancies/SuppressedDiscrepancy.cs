using FactCheck.Rules.House;

namespace FactCheck.Discrepancies;

/// <summary>A finding that somebody has decided not to see, with the decision.</summary>
public sealed record SuppressedDiscrepancy(Discrepancy Discrepancy, Suppression Suppression);
