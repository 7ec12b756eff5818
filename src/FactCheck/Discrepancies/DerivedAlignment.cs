using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// Alignment of values that follow from others: within an article they are held against the statement that they belong to. Across articles a
/// derived value is held against what is stated, never two statements, which other rules compare.
/// </summary>
internal static class DerivedAlignment
{
    public static readonly Alignment OfOneArticle = new(1, "stated and derived in one article");

    public static bool IsPossible(Claim a, Claim b) => a.Evidence.Article == b.Evidence.Article ? AreHeldTogether(a, b) : IsAcross(a, b) || IsAcross(b, a);

    public static bool AreHeldTogether(Claim a, Claim b) =>
        a.Evidence.Article == b.Evidence.Article && a.Derivation is { } derivation && b.Derivation is { } other && derivation.By == other.By && derivation.Of == other.Of;

    private static bool IsAcross(Claim derived, Claim stated) => derived.Derivation is { IsDerived: true, By: not DerivedBy.Weekday } && stated.Derivation is null;
}
