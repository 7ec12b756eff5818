using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>Alignment of ages: of one person. People of one family share a name, so the given names have to be the same where both are printed.</summary>
internal static class AgeAlignment
{
    private const double FullName = 0.8;
    private const double LastNameAlone = 0.5;
    private const double ContextWeight = 0.2;

    public static Alignment Of(Claim a, Claim b, ContextSimilarity contexts)
    {
        var (left, right) = (Names(a), Names(b));
        if (a.Qualifiers.GetValueOrDefault("time") != b.Qualifiers.GetValueOrDefault("time"))
            return new Alignment(0, "one is the age in another year");
        if (left.Length == 0 || right.Length == 0 || left[^1] != right[^1])
            return new Alignment(0, $"the person differs: {a.Subject.Label} against {b.Subject.Label}");
        if (left.Length > 1 && right.Length > 1)
            return left[0] == right[0]
                ? new Alignment(FullName + (ContextWeight * contexts.Likeness(a, b)), $"the same person: {a.Subject.Label}")
                : new Alignment(0, $"one family, two given names: {left[0]} against {right[0]}");
        return new Alignment(LastNameAlone + (ContextWeight * contexts.Likeness(a, b)), $"the same last name: {left[^1]}");
    }

    private static string[] Names(Claim claim) => [.. claim.Subject.Keys.Select(k => k.TrimEnd('.')).Where(k => k is not ("jr" or "sr" or "ii" or "iii"))];
}
