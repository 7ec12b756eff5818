using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// One value that one article gives for one fact, with all places where it does. <see cref="Block"/> is the coarse key that facts
/// of two articles must share to be compared at all.
/// </summary>
internal sealed record ArticleFact(int Article, string Block, ImmutableArray<Claim> Claims)
{
    /// <summary>The claim that stands for the others: the one with the most precise value, of those the first in the text.</summary>
    public Claim First => Claims[0];
}
