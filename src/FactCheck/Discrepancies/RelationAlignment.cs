using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// Whether two relations are of the same two persons. Both have to be known by the same given and last name: families share the last one, and
/// one person is the son of one and the brother of another.
/// </summary>
internal static class RelationAlignment
{
    private const double OfTheSame = 0.8;

    public static Alignment Of(Claim a, Claim b)
    {
        if (!AreOne(a.Subject.Keys.AsSpan(), b.Subject.Keys.AsSpan()))
            return new Alignment(0, $"the person differs: {a.Subject.Label} against {b.Subject.Label}");
        if (a.Qualifiers.GetValueOrDefault("of") is not { } left || b.Qualifiers.GetValueOrDefault("of") is not { } right)
            return new Alignment(0, "whose relation it is, one leaves open");
        return AreOne(left.Split(' '), right.Split(' '))
            ? new Alignment(OfTheSame, $"the same two persons: {a.Subject.Label} and {left}")
            : new Alignment(0, $"whose relation it is differs: {left} against {right}");
    }

    /// <summary>Of two whole names the first and the last part are the same; a part alone is either.</summary>
    private static bool AreOne(ReadOnlySpan<string> a, ReadOnlySpan<string> b) =>
        a.Length > 0 && b.Length > 0 && (a.Length > 1 && b.Length > 1 ? a[0] == b[0] && a[^1] == b[^1] : a[0] == b[0] || a[^1] == b[^1]);
}
