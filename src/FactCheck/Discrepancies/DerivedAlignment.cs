using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// Alignment of values that follow from others: within an article they are held against the statement that they belong to. Across articles a
/// value that its own article states nothing about is held against what others state; two statements are compared by other rules.
/// </summary>
internal static class DerivedAlignment
{
    public static readonly Alignment OfOneArticle = new(1, "stated and derived in one article");

    /// <summary>False for two claims that are about two things, or whose comparison is another rule's. Orders of two happenings are compared whoever tells them.</summary>
    public static bool IsPossible(Claim a, Claim b) => a.Evidence.Article == b.Evidence.Article ? Derivation.Joins(a, b) : AreOrders(a, b) || IsAcross(a, b) || IsAcross(b, a);

    private static bool AreOrders(Claim a, Claim b) =>
        a.Derivation is { By: DerivedBy.Order, Of: var of } && b.Derivation is { By: DerivedBy.Order, Of: var other } && of == other && !AreOfOthers(a, b, "agent") && !AreOfOthers(a, b, "patient");

    private static bool AreOfOthers(Claim a, Claim b, string name) =>
        a.Qualifiers.GetValueOrDefault(name) is { } left && b.Qualifiers.GetValueOrDefault(name) is { } right && left != right && left[0] == '@' && right[0] == '@';

    private static bool IsAcross(Claim derived, Claim stated) => derived.Derivation is { IsDerived: true, Of: null } && stated.Derivation is null;
}
