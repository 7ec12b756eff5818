using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Numbers, money, percentages, measures, ages, lengths of time and ordinals with what they count.</summary>
internal sealed class AmountClaims(Lexicons lexicons)
{
    private readonly Lexicon _forms = lexicons["event-forms"];

    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Quantity quantity || KindOf(quantity) is not { } kind)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            if (sentence < 0)
                continue;
            var token = text.TokenAt(quantity.NumberSpan.Start);
            yield return new Claim
            {
                Kind = kind,
                Subject = Subject(reading, text, sentence, quantity, kind),
                Predicate = Predicates.Nearest(text, sentence, token),
                Value = new AmountValue(text.Quote(quantity.Span), quantity.Amount),
                Qualifiers = Qualifiers(text, quantity),
                Happening = happenings.Nearest(text, sentence, token)?.Happening,
                Attribution = reading.AttributionAt(mention.Field, mention.Span),
                AsOf = reading.Article.Published is { } published ? DateInterval.Of(published.Day) : null,
                Evidence = reading.Evidence(text, mention.Span),
                Reading = [Step(text, quantity)],
            };
        }
    }

    private static ClaimKind? KindOf(Quantity quantity) => quantity.Type == QuantityType.Ordinal ? ClaimKind.Ordinal : quantity.Amount.Unit.Dimension switch
    {
        UnitDimension.Money => ClaimKind.Money,
        UnitDimension.Percent or UnitDimension.PercentagePoint => ClaimKind.Percent,
        UnitDimension.Age => ClaimKind.Age,
        UnitDimension.Duration => ClaimKind.Duration,
        UnitDimension.None or UnitDimension.Count or UnitDimension.Magnitude or UnitDimension.Score => ClaimKind.Number,
        _ => ClaimKind.Measure,
    };

    /// <summary>For an age, the nearest person before it, else behind it; for the rest, what is counted.</summary>
    private ClaimSubject Subject(ArticleReading reading, AnnotatedText text, int sentence, Quantity quantity, ClaimKind kind)
    {
        if (kind == ClaimKind.Age && NearestPerson(reading, text, sentence, quantity.Span) is { } person)
            return PersonClaims.SubjectOf(person);
        var counted = Counted(text, quantity) ?? quantity.Amount.Unit.Name ?? "";
        return new ClaimSubject(SubjectType.Thing, counted, [_forms.TryGetValue(counted, out var form) ? form : counted]);
    }

    private static Name? NearestPerson(ArticleReading reading, AnnotatedText text, int sentence, TextSpan span)
    {
        Name? nearest = null;
        var least = int.MaxValue;
        foreach (var mention in reading.InSentence(text.Field, sentence))
        {
            if (mention is not Name { Type: NameType.Person } name)
                continue;
            var distance = name.Span.End <= span.Start ? span.Start - name.Span.End : name.Span.Start - span.End + 10;
            if (distance < least)
                (nearest, least) = (name, distance);
        }
        return nearest;
    }

    private static string? Counted(AnnotatedText text, Quantity quantity) =>
        quantity.NounToken >= 0 ? text.Tokens[quantity.NounToken].Lemma : quantity.Amount.Unit.Dimension == UnitDimension.Count ? quantity.Amount.Unit.Name : null;

    private static ImmutableSortedDictionary<string, string> Qualifiers(AnnotatedText text, Quantity quantity)
    {
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (Counted(text, quantity) is { } counted)
            qualifiers["counted"] = counted;
        if (Attribute(text, quantity) is { } attribute)
            qualifiers["which"] = attribute;
        if (quantity.Per is { } per)
            qualifiers["per"] = per;
        if (quantity.Direction is { } direction)
            qualifiers["direction"] = direction;
        if (quantity.Landmark is { } landmark)
            qualifiers["landmark"] = Folding.Fold(landmark);
        return qualifiers.ToImmutable();
    }

    /// <summary>The noun whose value it is: "depth" in "a depth of about 12 miles".</summary>
    private static string? Attribute(AnnotatedText text, Quantity quantity)
    {
        var of = text.TokenAt(quantity.Span.Start) - 1;
        return of > 0 && text.Tokens[of].Lower == "of" && text.Tokens[of - 1].Tag == PartOfSpeech.Noun ? text.Tokens[of - 1].Lemma : null;
    }

    private static string Step(AnnotatedText text, Quantity quantity)
    {
        var amount = quantity.Amount;
        var value = new AmountValue("", amount).Normalized;
        return string.Create(CultureInfo.InvariantCulture, $"\"{text.Quote(quantity.Span)}\" -> {value}");
    }
}
