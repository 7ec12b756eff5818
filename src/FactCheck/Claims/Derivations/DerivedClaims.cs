using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims.Derivations;

/// <summary>What follows from the statements of an article, beside what it says in words. Only comparing needs it.</summary>
internal sealed class DerivedClaims(Lexicons lexicons)
{
    private readonly PartSums _sums = new(lexicons);
    private readonly DateSpans _spans = new(lexicons);
    private readonly ToldOrders _orders = new(lexicons);

    /// <param name="reading">The article.</param>
    /// <param name="claims">What it says in words, by place.</param>
    /// <param name="happenings">Its words for happenings.</param>
    public IEnumerable<Claim> Read(ArticleReading reading, IReadOnlyList<Claim> claims, HappeningIndex happenings)
    {
        List<Claim> derived = [.. WeekdayDates.Read(reading), .. _spans.Read(reading, claims), .. _orders.Read(reading, claims, happenings)];
        for (int i = 0, end; i < claims.Count; i = end)
        {
            var (text, sentence) = PlaceOf(reading, claims[i]);
            var amounts = new List<Claim>();
            for (end = i; end < claims.Count && PlaceOf(reading, claims[end]) == (text, sentence); end++)
                if (claims[end] is { Value: AmountValue, Kind: ClaimKind.Number or ClaimKind.Money or ClaimKind.Measure or ClaimKind.Duration })
                    amounts.Add(claims[end]);
            if (amounts.Count < 2 || sentence < 0)
                continue;
            derived.AddRange(_sums.Read(text, sentence, amounts));
            derived.AddRange(RateTotals.Read(text, sentence, amounts));
        }
        return derived;
    }

    private static (AnnotatedText Text, int Sentence) PlaceOf(ArticleReading reading, Claim claim)
    {
        var text = reading.Annotated.TextOf(claim.Evidence.Field);
        return (text, text.SentenceAt(claim.Evidence.Span.Start));
    }
}
