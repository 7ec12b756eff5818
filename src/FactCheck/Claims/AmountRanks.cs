using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Tells the amount that an article is about from others of its kind: a story opens with the main shock, its depth and its place, and the
/// others are told of after it; the highest number of dead is the whole, the lower ones are parts of it or older.
/// </summary>
internal sealed class AmountRanks(Lexicons lexicons)
{
    private readonly Lexicon _fates = lexicons["fates"];

    /// <returns>The claims with "which" set to "another" or "part" for those that are not the one that the article is about.</returns>
    public IEnumerable<Claim> Rank(IReadOnlyList<Claim> claims)
    {
        var (first, most) = (new Dictionary<string, Claim>(StringComparer.Ordinal), new Dictionary<string, decimal>(StringComparer.Ordinal));
        foreach (var claim in claims)
        {
            if (OnlyOne(claim) is { } key)
                first.TryAdd(key, claim);
            if (Fate(claim) is { } fate && Size(claim) is var size && size > most.GetValueOrDefault(fate, -1))
                most[fate] = size;
        }
        foreach (var claim in claims)
            yield return OnlyOne(claim) is { } key && first[key].Value.Normalized != claim.Value.Normalized ? Which(claim, "another")
                : Fate(claim) is { } fate && Size(claim) < most[fate] ? Which(claim, "part") : claim;
    }

    private static Claim Which(Claim claim, string which) => claim with { Qualifiers = claim.Qualifiers.SetItem("which", which) };

    /// <summary>What one quake has once: a magnitude, a depth, a distance from a place; and the sum or the length of the deal, the sentence told of.</summary>
    private static string? OnlyOne(Claim claim) => claim.Qualifiers.ContainsKey("time") ? null
        : claim.Value is AmountValue { Amount.Unit.Dimension: UnitDimension.Magnitude } ? claim.Qualifiers.ContainsKey("which") ? null : "magnitude"
        : claim.Qualifiers.GetValueOrDefault("landmark") is { Length: > 0 } landmark ? "from " + landmark
        : claim.Qualifiers.GetValueOrDefault("which") == "depth" ? "depth"
        : claim.Kind is ClaimKind.Money or ClaimKind.Duration && !claim.Qualifiers.ContainsKey("per") && claim.Value is AmountValue { Amount.Unit.Name: var unit } && unit != claim.Subject.Label && claim.Subject.Label != AmountRoles.Demand
            ? $"{claim.Kind} {claim.Subject.Label}" : null;

    /// <summary>What became of the people that a number counts as a whole; null for men, children, others, and of another year.</summary>
    private string? Fate(Claim claim) =>
        claim.Kind == ClaimKind.Number && !claim.Qualifiers.ContainsKey("which") && !claim.Qualifiers.ContainsKey("time") && claim.Subject.Keys is ["person" or "victim"] && _fates.TryGetValue(claim.Predicate, out var fate) ? fate : null;

    private static decimal Size(Claim claim) => claim.Value is AmountValue { Amount: var amount } ? amount.Low ?? amount.High ?? 0 : 0;
}
