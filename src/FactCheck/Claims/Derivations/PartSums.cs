using System.Globalization;
using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims.Derivations;

/// <summary>
/// The parts that one sentence gives of a whole, added up: "14 people: 9 men and 6 women". Parts that need not be all of it ("including")
/// come to at least so many, and count only where they exclude each other.
/// </summary>
internal sealed class PartSums(Lexicons lexicons)
{
    /// <summary>So far from the whole, the sum is that of other things.</summary>
    private const decimal Farthest = 2;

    private readonly Lexicon _people = lexicons["people"];
    private readonly Lexicon _fates = lexicons["fates"];
    private readonly PartLists _lists = new(lexicons["exclusive-parts"]);

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="amounts">The amounts of the sentence, in order.</param>
    public IEnumerable<Claim> Read(AnnotatedText text, int sentence, IReadOnlyList<Claim> amounts)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            if (Whole(text, sentence, amounts, i) is { } found)
            {
                foreach (var claim in found)
                    yield return claim;
                yield break;
            }
        }
        if (Alone(text, amounts) is { } sum)
            foreach (var claim in sum)
                yield return claim;
    }

    private IEnumerable<Claim>? Whole(AnnotatedText text, int sentence, IReadOnlyList<Claim> amounts, int at)
    {
        var whole = amounts[at];
        if (!IsCounted(whole) || whole.Value is not AmountValue { Amount: { Bound: Bound.Exact or Bound.AtLeast } total })
            return null;
        var parts = PartLists.From(text, amounts, at + 1);
        if (parts.Count < 2 || !parts.TrueForAll(p => p.Kind == whole.Kind && IsCounted(p)) || _lists.Opening(text, sentence, whole, parts) is not (not PartOpening.None and var opening))
            return null;
        var isWhole = opening != PartOpening.Some;
        if (isWhole ? !AreParts(text, whole, parts) : !_lists.ExcludeEachOther(text, parts))
            return null;
        var sum = Sum(parts, whole);
        if (sum > Farthest * total.Low || sum * Farthest < total.Low)
            return null;
        // "Ten people (six men and three women), and one body has no name yet."
        if (sum < total.Low && amounts.Skip(at + 1 + parts.Count).Any(a => a.Kind == whole.Kind))
            return null;
        var rounding = parts.Sum(p => ((AmountValue)p.Value).Amount.Rounding);
        var amount = (isWhole ? Amount.Exactly(sum, total.Unit) : new Amount(sum, null, Bound.AtLeast, total.Unit)) with { Rounding = rounding };
        var of = string.Create(CultureInfo.InvariantCulture, $"{whole.Evidence.Field} {whole.Evidence.Span.Start}");
        return [whole with { Derivation = new Derivation(DerivedBy.Sum, of, null) }, .. Derived(text, whole, parts, amount, of)];
    }

    /// <summary>"Nine men and six women were killed": where no whole stands beside them, they are so many people at least.</summary>
    private IEnumerable<Claim>? Alone(AnnotatedText text, IReadOnlyList<Claim> amounts)
    {
        var parts = PartLists.From(text, amounts, 0);
        if (parts.Count < 2 || parts.Count != amounts.Count(a => a.Kind == ClaimKind.Number) || !_lists.ExcludeEachOther(text, parts) || !_fates.TryGetValue(parts[0].Predicate, out _)
            || !parts.TrueForAll(p => p.Kind == ClaimKind.Number && p.Predicate == parts[0].Predicate && p.Modality == parts[0].Modality && IsCounted(p) && IsOfPeople(p) && !p.Qualifiers.ContainsKey("which")))
            return null;
        var unit = Unit.Count("person");
        var people = parts[0] with { Subject = new ClaimSubject(SubjectType.Thing, "people", ["person"]), Qualifiers = parts[0].Qualifiers.SetItem("counted", "people") };
        return Derived(text, people, parts, new Amount(Sum(parts, people), null, Bound.AtLeast, unit), of: null);
    }

    private static IEnumerable<Claim> Derived(AnnotatedText text, Claim whole, List<Claim> parts, Amount sum, string? of)
    {
        var total = string.Create(CultureInfo.InvariantCulture, $"{sum.Low:#,0.####}");
        var shown = string.Join(" + ", parts.Select(p => PartLists.Shown(text, p))) + (sum.Bound == Bound.AtLeast ? " = at least " : " = ") + total + (sum.Unit.Currency is { } currency ? " " + currency : "");
        return parts.Select(part => whole with
        {
            Value = new AmountValue(part.Value.Text, sum),
            Evidence = part.Evidence,
            Reading = [.. part.Reading, shown],
            Derivation = new Derivation(DerivedBy.Sum, of, shown),
        });
    }

    private static decimal Sum(List<Claim> parts, Claim whole)
    {
        var unit = ((AmountValue)whole.Value).Amount.Unit;
        return parts.Sum(p => p.Value is AmountValue { Amount: { Low: { } low } part } ? low * part.Unit.Factor / unit.Factor : 0);
    }

    /// <summary>A number of things, or a sum of money that is for no one thing of several.</summary>
    private static bool IsCounted(Claim claim) =>
        claim.Value is AmountValue { Amount: { Bound: Bound.Exact or Bound.AtLeast, Low: > 0 and < 1_000_000_000_000, Unit: { Per: null } unit } }
        && claim.Kind switch
        {
            ClaimKind.Number => unit.Dimension is UnitDimension.Count or UnitDimension.None && claim.Value is AmountValue { Amount.Low: { } low } && low == decimal.Truncate(low),
            ClaimKind.Money => unit.Currency is not null,
            _ => false,
        };

    /// <summary>What can be parts of the whole at all: people of people, the same thing of the same thing, or what divides it.</summary>
    private bool AreParts(AnnotatedText text, Claim whole, List<Claim> parts) =>
        whole.Kind == ClaimKind.Money ? parts.TrueForAll(p => ((AmountValue)p.Value).Amount.Unit.Currency == ((AmountValue)whole.Value).Amount.Unit.Currency)
        : _lists.ExcludeEachOther(text, parts)
            || parts.TrueForAll(p => p.Subject.Label == whole.Subject.Label || p.Qualifiers.GetValueOrDefault("which") == "rest" || IsOfPeople(whole) && IsOfPeople(p));

    private bool IsOfPeople(Claim claim) => _people.Contains(claim.Subject.Label);
}
