using System.Collections.Immutable;

namespace FactCheck.Discrepancies;

/// <summary>Facts in conflict about one thing: the positions, each a list of fact indices in order, and the conflicts among them.</summary>
internal sealed record FactGroup(ImmutableArray<int[]> Positions, ImmutableArray<FactEdge> Conflicts);
