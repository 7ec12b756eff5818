using System.Collections.Immutable;
using FactCheck.Claims.Derivations;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Turns the mentions of an article into claims: each value with its subject, predicate and qualifiers.</summary>
public sealed class ClaimReader
{
    private readonly HappeningReader _happenings;
    private readonly TimeClaims _times;
    private readonly AmountClaims _amounts;
    private readonly PersonClaims _persons;
    private readonly QuotationClaims _quotations;
    private readonly OccurrenceClaims _occurrences;
    private readonly PersonActs _acts;
    private readonly PlaceClaims _places;
    private readonly DeathCauses _deathCauses;
    private readonly OrganizationClaims _organizations;
    private readonly ChargeClaims _charges;
    private readonly RelationClaims _relations;
    private readonly CreditClaims _credits;

    // Its lexicons are read only where articles are compared.
    private readonly Lazy<DerivedClaims> _derived;

    public ClaimReader(Lexicons lexicons)
    {
        _happenings = new HappeningReader(lexicons);
        _times = new TimeClaims();
        _amounts = new AmountClaims(lexicons);
        _persons = new PersonClaims();
        _quotations = new QuotationClaims();
        _occurrences = new OccurrenceClaims(lexicons);
        _acts = new PersonActs(lexicons);
        _places = new PlaceClaims(lexicons);
        _deathCauses = new DeathCauses(lexicons);
        _organizations = new OrganizationClaims();
        _charges = new ChargeClaims();
        _relations = new RelationClaims(lexicons);
        _credits = new CreditClaims(lexicons);
        _derived = new Lazy<DerivedClaims>(() => new DerivedClaims(lexicons));
    }

    /// <param name="annotated">The article with its sentences and words.</param>
    /// <param name="mentions">What was read in it.</param>
    /// <param name="isForComparing">True for what only comparing needs as well: what the trees of sentences tell, and what follows from other claims.</param>
    /// <returns>The claims by field and place; of one place, by kind. Behind them stand those that follow from others.</returns>
    public ImmutableArray<Claim> Read(AnnotatedArticle annotated, ImmutableArray<Mention> mentions, bool isForComparing)
    {
        var reading = new ArticleReading(annotated, mentions);
        var happenings = Happenings(reading, isForComparing);
        var claims = new List<Claim>();
        claims.AddRange(_times.Read(reading, happenings));
        claims.AddRange(_amounts.Read(reading, happenings, isForComparing));
        claims.AddRange(UnhurtClaims.Read(reading, happenings));
        claims.AddRange(_persons.Read(reading));
        claims.AddRange(_quotations.Read(reading));
        claims.AddRange(_occurrences.Read(reading, happenings));
        if (isForComparing)
            claims.AddRange(_acts.Read(reading));
        claims.AddRange(_places.Read(reading, happenings, isForComparing));
        claims.AddRange(DeathPlaces.Read(reading));
        claims.AddRange(_deathCauses.Read(reading));
        claims.AddRange(_organizations.Read(reading));
        claims.AddRange(_charges.Read(reading, happenings));
        claims.AddRange(_relations.Read(reading));
        claims.AddRange(ParticipantClaims.Read(reading, happenings));
        claims.AddRange(_credits.Read(reading));
        claims.Sort(ByPlace);
        if (isForComparing)
            claims.AddRange(_derived.Value.Read(reading, claims, happenings));
        return [.. claims];
    }

    private static int ByPlace(Claim a, Claim b) =>
        ((int)a.Evidence.Field).CompareTo((int)b.Evidence.Field) is not 0 and var byField ? byField
        : a.Evidence.Span.CompareTo(b.Evidence.Span) is not 0 and var bySpan ? bySpan
        : ((int)a.Kind).CompareTo((int)b.Kind) is not 0 and var byKind ? byKind
        : string.CompareOrdinal(a.Value.Normalized, b.Value.Normalized) is not 0 and var byValue ? byValue
        : string.CompareOrdinal(a.Subject.Label, b.Subject.Label);

    private HappeningIndex Happenings(ArticleReading reading, bool isForComparing)
    {
        var found = new List<HappeningMention>();
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                found.AddRange(_happenings.Read(reading, text, sentence, isForComparing));

        var merged = HappeningMerger.Merge(found);
        for (var i = 0; i < found.Count; i++)
            found[i] = found[i] with { Happening = merged[i] };
        return new HappeningIndex(found);
    }
}
