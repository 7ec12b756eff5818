using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Discrepancies;

/// <summary>
/// Alignment of amounts: of one time, one part of one whole, with the same landmark; then the more words around them are alike, the
/// likelier they are told of one thing. Amounts that only one thing of a story has (the depth of the quake, the dead) need less of that.
/// </summary>
internal static class AmountAlignment
{
    private const double SubjectWeight = 0.35;
    private const double PredicateWeight = 0.15;
    private const double ContextWeight = 0.5;

    private const double RoleWeight = 0.45;
    private const double RoleContextWeight = 0.65;
    private const double BareContextWeight = 0.7;

    /// <summary>What a name of the thing adds: a landmark, the noun whose value it is, a word that tells of which things it is.</summary>
    private const double NamedBonus = 0.2;

    /// <summary>What it adds to a sum that somebody is named beside it in both, among other words: whose contract it is.</summary>
    private const double NamedSumBonus = 0.1;

    /// <summary>What it adds that either article counts such things once: "the bridges", "the nurses".</summary>
    private const double OnlyBonus = 0.25;

    private const double OnlyLengthBonus = 0.1;

    /// <summary>What it adds that both are of one player or team.</summary>
    private const double HolderBonus = 0.4;

    /// <summary>A player's points are of one game where another name stands by them in both.</summary>
    private const int FewestNames = 2;

    /// <summary>So many words around both values have to be the same; fewer can be the same by chance.</summary>
    private const int FewestShared = 3;

    private static readonly string[] Narrowing = ["time", "which"];

    public static bool Takes(ClaimKind kind) =>
        kind is ClaimKind.Number or ClaimKind.Money or ClaimKind.Percent or ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Ordinal;

    public static Alignment Of(Claim a, Claim b, Rule rule, ContextSimilarity contexts)
    {
        foreach (var name in Narrowing)
            if (a.Qualifiers.GetValueOrDefault(name) is var left && b.Qualifiers.GetValueOrDefault(name) is var right && left != right
                && !(name == "time" && (left is null || right is null) && AmountDistance.IsLarge(a) && AmountDistance.IsLarge(b) && rule.Find.Counted is null && IsOnlyCount(a, b, contexts)))
                return new Alignment(0, $"the {name} differs: {left ?? "not stated"} against {right ?? "not stated"}");
        if (a.Qualifiers.GetValueOrDefault("which") is { } which && IsOneOfMany(a, which))
            return new Alignment(0, $"each is one of several: {which}");
        if (a.Qualifiers.ContainsKey("landmark") != b.Qualifiers.ContainsKey("landmark"))
            return new Alignment(0, "one is a distance from a landmark, the other is not");
        if (Alignment.Told(a.Modality) != Alignment.Told(b.Modality))
            return new Alignment(0, $"one is told as {Hyphenated.Of(a.Modality)}, the other as {Hyphenated.Of(b.Modality)}");
        if (AreOfTwoHappenings(a, b))
            return new Alignment(0, "they belong to two happenings");
        if (rule.Find.Counted is not null ? !SameKindCounted(a, b) : !a.Subject.Keys.SequenceEqual(b.Subject.Keys) && !IsToldByOne(a, b))
            return new Alignment(0, $"what is counted differs: {a.Subject.Label} against {b.Subject.Label}");

        if (AmountDistance.IsOfTwoThings(a, b))
            return new Alignment(0, "so far apart that they are two things");

        // A sum of money, a share or a size has no noun of its own: all there is to compare are the words around.
        var isBare = a.Kind is ClaimKind.Money or ClaimKind.Percent or ClaimKind.Duration || (a.Kind == ClaimKind.Measure && !a.Qualifiers.ContainsKey("landmark") && !a.Qualifiers.ContainsKey("which"));
        // What it is for makes up for that.
        isBare &= IsOfUnit(a) || IsOfUnit(b);
        var isNamed = a.Qualifiers.ContainsKey("landmark") || a.Qualifiers.ContainsKey("which") || rule.Find.Units is not null || (a.Kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Percent && !isBare);
        var isOfStory = rule.Find.Counted is not null || rule.Find.Units is not null || a.Kind == ClaimKind.Measure;
        if (!isOfStory && !LengthRoles.IsOfHappening(a) && TimeAlignment.OtherPeople(a, b) is { } others)
            return new Alignment(0, others);
        var shared = ContextSimilarity.Shared(a, b);
        var isDemand = a.Subject.Label == AmountRoles.Demand;
        if (isDemand && !shared.Any(key => key.StartsWith('@')))
            return new Alignment(0, "nothing tells that one person asks for both");
        var isHeld = rule.Align.Same.Contains(AmountHolders.Qualifier) && a.Qualifiers.ContainsKey(AmountHolders.Qualifier) && b.Qualifiers.ContainsKey(AmountHolders.Qualifier);
        if (isHeld && !AmountDistance.IsOfOneTime(a, b))
            return new Alignment(0, "too far apart to be of one time");
        if (isHeld && rule.Find.Counted is not null && IsOfOneGame(a) && shared.Count(key => key[0] == '@') < FewestNames)
            return new Alignment(0, "nothing tells that it is one game");
        var isOnly = a.Kind is ClaimKind.Number or ClaimKind.Percent && !isBare && rule.Find.Counted is null && rule.Find.Units is null && shared.Length + (a.Predicate == b.Predicate ? 1 : 0) > 1 && IsOnlyCount(a, b, contexts);
        if (!isNamed && !isOnly && !isHeld && rule.Find.Counted is null && shared.Length < FewestShared && !(shared.Length == FewestShared - 1 && a.Predicate == b.Predicate && AreAll(shared, a, b)))
            return new Alignment(0, $"too few words in common: {string.Join(", ", shared)}");
        if (rule.Find.Counted is not null && (IsOneByOne(a) || IsOneByOne(b)))
            return new Alignment(0, "one is told of one person");
        if (rule.Find.Counted is not null && !isHeld && shared.Length < 2 && IsNone(a) == IsNone(b))
            return new Alignment(0, "nothing in common but what became of them");
        var context = contexts.Likeness(a, b);
        // A rule that lists predicates takes them for one: "were killed", "left dead".
        var predicate = a.Predicate == b.Predicate || rule.Find.Predicates is not null ? 1 : 0;
        var hasRole = !isBare && a.Kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Percent;
        var isOfNamed = a.Kind == ClaimKind.Money && shared.Length > FewestShared && shared.Any(key => key[0] == '@');
        var score = isBare ? (PredicateWeight * predicate) + (BareContextWeight * context)
            : hasRole ? RoleWeight + (RoleContextWeight * context) + (isOfNamed ? NamedSumBonus : 0) + (isDemand ? NamedBonus : isOnly ? OnlyBonus : IsOnlyLength(a, b, contexts) ? OnlyLengthBonus : 0)
            : SubjectWeight + (PredicateWeight * predicate) + (ContextWeight * context) + (isNamed || ShareDetails(a, b) ? NamedBonus : 0) + (isHeld ? HolderBonus : isOnly ? OnlyBonus : 0);
        var words = shared.Length == 0 ? "" : ": " + string.Join(", ", shared);
        return new Alignment(Math.Min(1, score), FormattableString.Invariant($"the same subject, {(predicate == 1 ? "the same" : "another")} predicate, context {context:0.00}{words}"));
    }

    /// <summary>Either article tells once how long such a thing lasted.</summary>
    private static bool IsOnlyLength(Claim a, Claim b, ContextSimilarity contexts) => LengthRoles.IsOfHappening(a) && LengthRoles.IsOfHappening(b) && contexts.IsOnly(a) && contexts.IsOnly(b);

    /// <summary>One tells what lasted so long, the other leaves it to the words around.</summary>
    private static bool IsToldByOne(Claim a, Claim b) =>
        a.Kind == ClaimKind.Duration && (LengthRoles.IsOfSomething(a) && IsOfUnit(b) || LengthRoles.IsOfSomething(b) && IsOfUnit(a));

    private static bool IsOfUnit(Claim claim) => claim.Subject.Label == (claim.Value as AmountValue)?.Amount.Unit.Name;

    /// <summary>Points and passes are counted game by game; games, and what runs into the hundreds, are not, nor is a record.</summary>
    private static bool IsOfOneGame(Claim claim) =>
        !AmountDistance.IsLarge(claim) && claim.Subject.Label is not ("record" or "game" or "match" or "season" or "title" or "trophy" or "medal");

    /// <summary>In a short sentence two words can be all there are around both values.</summary>
    private static bool AreAll(ImmutableArray<string> shared, Claim a, Claim b) => shared.Length == a.Context.Length && shared.Length == b.Context.Length;

    /// <summary>
    /// Either article counts these things once, several of them, and no word tells of other ones: "three bridges" and "four wooden bridges", not
    /// "two young nurses" and "10,000 nurses".
    /// </summary>
    private static bool IsOnlyCount(Claim a, Claim b, ContextSimilarity contexts) =>
        a.Value is AmountValue { Amount: { Unit.Dimension: UnitDimension.Count or UnitDimension.None or UnitDimension.Percent } x } && b.Value is AmountValue { Amount: var y } && x.Value > 1 && y.Value > 1
        && AmountDistance.IsWithin(x, y) && !a.Subject.Keys.IsEmpty && a.Subject.Label.Length > 0 && contexts.IsOnly(a) && contexts.IsOnly(b);

    private static bool AreOfTwoHappenings(Claim a, Claim b) =>
        a.Happening is { Days: { } days } x && b.Happening is { Days: { } other } y && x.Form == y.Form && !days.Overlaps(other);

    private static bool ShareDetails(Claim a, Claim b) =>
        a.Qualifiers.GetValueOrDefault("details") is { } left && b.Qualifiers.GetValueOrDefault("details") is { } right && left.Split(' ').Intersect(right.Split(' ')).Any();

    /// <summary>Men are a part of the people, so that their number is compared with another number of men alone.</summary>
    private static bool SameKindCounted(Claim a, Claim b) =>
        a.Subject.Label == b.Subject.Label || (CountsPeople(a) && CountsPeople(b));

    /// <summary>"Others" are people as long as they are not the rest of some that stand before.</summary>
    private static bool CountsPeople(Claim claim) => IsGeneral(claim.Subject.Label) || (claim.Subject.Label == "other" && !claim.Qualifiers.ContainsKey("which"));

    /// <summary>"No one was killed" stands alone, with few words around it.</summary>
    private static bool IsNone(Claim claim) => claim.Value is AmountValue { Amount: { Value: 0, Bound: Bound.Exact } };

    /// <summary>"One man was shot in the leg": told of one by one, and not how many there were.</summary>
    private static bool IsOneByOne(Claim claim) => claim.Value is AmountValue { Amount: { Value: 1, Bound: Bound.Exact } } && !CountsPeople(claim);

    /// <summary>Two parts of the dead, two other quakes: nothing says that they are the same ones. Two numbers of children are.</summary>
    private static bool IsOneOfMany(Claim claim, string which) => which is "another" or "series" || (which == "part" && IsGeneral(claim.Subject.Label));

    private static bool IsGeneral(string noun) => noun is "person" or "people" or "victim" or "individual";
}
