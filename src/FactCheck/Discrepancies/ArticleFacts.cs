using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Discrepancies;

/// <summary>Gathers the claims of an article that give the same value for the same thing.</summary>
internal static class ArticleFacts
{
    private const int MostClaims = 8;

    public static IEnumerable<ArticleFact> Of(int article, IEnumerable<Claim> claims)
    {
        var facts = new Dictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var key = Block(claim) + "\n" + Same(claim);
            if (!facts.TryGetValue(key, out var list))
                facts[key] = list = [];
            list.Add(claim);
        }
        foreach (var list in facts.Values)
        {
            list.Sort(ByPrecision);
            yield return new ArticleFact(article, Block(list[0]), [.. list.Take(MostClaims)]);
        }
    }

    private static int ByPrecision(Claim a, Claim b) =>
        Precision(b).CompareTo(Precision(a)) is not 0 and var byPrecision ? byPrecision
        : ((int)a.Evidence.Field).CompareTo((int)b.Evidence.Field) is not 0 and var byField ? byField
        : a.Evidence.Span.CompareTo(b.Evidence.Span);

    /// <summary>Values of a happening's dates are one fact of the article: the most precise stands for it.</summary>
    private static string Same(Claim claim) => claim is { Kind: ClaimKind.EventDate, Happening: { Days: { } days } happening }
        ? $"{days}|{happening.Form}|{string.Join(',', happening.Parties)}|{happening.PartyCount}|{happening.Level}|{Arguments(claim)}"
        : claim.Derivation?.Of + "|" + claim.Derivation?.IsDerived + "|" + claim.Value.Normalized + "|" + string.Join(',', claim.Subject.Keys) + "|" + claim.Predicate + "|" + claim.Qualifiers.GetValueOrDefault("which") + "|" + claim.Qualifiers.GetValueOrDefault("time") + "|" + claim.Qualifiers.GetValueOrDefault(PersonActs.Object);

    private static string Arguments(Claim claim) =>
        claim.Happening!.PartyCount is not null ? "" : string.Join(',', TimeAlignment.Arguments.Select(name => claim.Qualifiers.GetValueOrDefault(name)));

    private static int Precision(Claim claim) => claim.Value is TimeValue { Timex.Days: { } days } ? -days.Days : claim.Evidence.Field == Articles.ArticleField.Text ? 1 : 0;

    private static string Block(Claim claim) => claim.Kind switch
    {
        _ when claim.Derivation is { By: DerivedBy.Weekday, Of: var of } => $"{claim.Evidence.Article} {of}",
        _ when claim.Derivation is { By: DerivedBy.Order, Of: var of } => of!,
        ClaimKind.Occurrence when claim.Subject is { Type: SubjectType.Person, Keys: [.., var last] } => last,
        ClaimKind.EventDate or ClaimKind.Occurrence or ClaimKind.TimeOfDay => claim.Happening?.Form ?? claim.Predicate,
        ClaimKind.Place or ClaimKind.Quotation => "",
        // "Mr" with one name is compared with others of its like: the full name would agree with any of them.
        ClaimKind.PersonName when claim.Qualifiers.ContainsKey("honorific") && !claim.Value.Normalized.Contains(' ', StringComparison.Ordinal) => "address",
        ClaimKind.PersonName => claim.Qualifiers.GetValueOrDefault("which", ""),
        ClaimKind.Age or ClaimKind.PersonRole => "",
        // "Killing 12" counts people as "12 people" does.
        _ when claim.Value is AmountValue { Amount.Unit.Dimension: UnitDimension.Count or UnitDimension.None } => "count",
        _ => claim.Value is AmountValue { Amount.Unit.Dimension: var dimension } ? dimension.ToString() : "",
    };
}
