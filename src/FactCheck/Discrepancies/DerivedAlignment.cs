using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// Alignment of values that follow from others: within an article they are held against the statement that they belong to. Across articles a
/// value that its own article states nothing about is held against what others state; two statements are compared by other rules.
/// </summary>
internal static class DerivedAlignment
{
    public static readonly Alignment OfOneArticle = new(1, "stated and derived in one article");

    public static bool IsPossible(Claim a, Claim b) => a.Evidence.Article == b.Evidence.Article ? Derivation.Joins(a, b) : IsAcross(a, b) || IsAcross(b, a);

    private static bool IsAcross(Claim derived, Claim stated) => derived.Derivation is { IsDerived: true, Of: null } && stated.Derivation is null;
}
