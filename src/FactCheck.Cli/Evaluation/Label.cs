using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Cli.Evaluation;

/// <summary>A discrepancy that a person found: two or more sides, each with all places where its value stands.</summary>
/// <param name="Kind">Null for "other", which a finding of any kind fits.</param>
/// <param name="Cluster">What is drawn whole when intervals are worked out; "" where none is given.</param>
internal sealed record Label(string Id, ClaimKind? Kind, Tier Tier, string Cluster, ImmutableArray<ImmutableArray<Place>> Sides);

/// <summary>How much a label counts: must and should count for recall; may is neither a gain nor an error.</summary>
internal enum Tier
{
    Must,
    Should,
    May,
}

/// <summary>Two passages or more that only look like a conflict: a finding on two of them is a false alarm of the worst kind.</summary>
internal sealed record Trap(string Id, ImmutableArray<ImmutableArray<Place>> Sides);

/// <summary>A stretch of an article's text in UTF-16 code units, half-open.</summary>
internal readonly record struct Place(string Article, int Start, int End)
{
    public bool Overlaps(Place other) => Article == other.Article && Start < other.End && other.Start < End;
}
