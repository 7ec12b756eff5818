using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Two names spelled nearly alike, in nearly the same words, are taken for one place.</summary>
internal static class PlaceAlignment
{
    private const int ShortestNear = 6;
    private const double NearScore = 0.4;

    public static bool AreNear(Claim a, Claim b) =>
        a.Value is PlaceValue { Key: var x } && b.Value is PlaceValue { Key: var y }
        && x != y && x[0] == y[0] && Math.Min(x.Length, y.Length) >= ShortestNear && !x.StartsWith(y, StringComparison.Ordinal) && !y.StartsWith(x, StringComparison.Ordinal)
        && PersonalName.AreNear(x, y);

    public static Alignment Of(Claim a, Claim b, ContextSimilarity contexts)
    {
        var context = contexts.Likeness(a, b);
        return new Alignment(NearScore + ((1 - NearScore) * context), FormattableString.Invariant($"two spellings of one place, context {context:0.00}"));
    }

    /// <summary>Where it took place is what is compared, and so no reason for or against one happening.</summary>
    public static Happening Unplaced(Happening happening) => happening with { Place = null, Region = null, Host = null };
}
