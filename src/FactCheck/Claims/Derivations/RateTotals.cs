using System.Globalization;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Claims.Derivations;

/// <summary>
/// An amount of money for each, how many there are, and the money for all, where one sentence states the three: "$5 a ton for 200 tons,
/// $1,200 in all". Each of the two amounts of money follows from the other.
/// </summary>
internal static class RateTotals
{
    private const int CueReach = 4;

    private static readonly string[] TotalWords = ["all", "total", "altogether", "sum", "overall", "amount", "come", "add"];

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="amounts">The amounts of the sentence, in order.</param>
    public static IEnumerable<Claim> Read(AnnotatedText text, int sentence, IReadOnlyList<Claim> amounts)
    {
        if (amounts.Count < 3 || Only(amounts, a => IsMoney(a) && Per(text, a) is not null) is not { } rate || Only(amounts, a => IsMoney(a) && Per(text, a) is null && IsTotal(text, sentence, a)) is not { } total
            || Only(amounts, a => !IsMoney(a) && Counts(a, Per(text, rate)!)) is not { } count)
            return [];
        var (each, many, all) = (Of(rate), Of(count), Of(total));
        if (!IsOfBoth(text, total, rate, count) || each.Unit.Currency != all.Unit.Currency || each.Value is not > 0 || many.Value is not > 1 || all.Value is not > 0 || each.Bound != Bound.Exact || many.Bound != Bound.Exact || all.Bound != Bound.Exact)
            return [];
        var (eachMoney, allMoney) = (each.Value.Value * each.Unit.Factor, all.Value.Value * all.Unit.Factor);
        var product = decimal.Round(eachMoney * many.Value.Value / all.Unit.Factor, 2);
        var quotient = decimal.Round(allMoney / many.Value.Value / each.Unit.Factor, 2);
        var of = string.Create(CultureInfo.InvariantCulture, $"{rate.Evidence.Field} {rate.Evidence.Span.Start}");
        // A total is rounded more coarsely than what it is made of.
        var inAll = Amount.Exactly(product, all.Unit) with { Rounding = all.Rounding };
        var forEach = Amount.Exactly(quotient, each.Unit) with { Rounding = each.Rounding };
        return
        [
            .. Derive(DerivedBy.Product, of, total, [rate, count], inAll, string.Create(CultureInfo.InvariantCulture, $"{rate.Value.Text} × {count.Value.Text} = {product:#,0.##} {all.Unit.Currency}")),
            .. Derive(DerivedBy.Per, of, rate, [total, count], forEach, string.Create(CultureInfo.InvariantCulture, $"{total.Value.Text} ÷ {count.Value.Text} = {quotient:#,0.##} {each.Unit.Currency} each")),
        ];
    }

    private static IEnumerable<Claim> Derive(DerivedBy by, string of, Claim stated, Claim[] from, Amount amount, string shown) =>
    [
        stated with { Derivation = new Derivation(by, of, null) },
        .. from.Select(f => stated with
        {
            Value = new AmountValue(f.Value.Text, amount),
            Evidence = f.Evidence,
            Reading = [.. f.Reading, shown],
            Derivation = new Derivation(by, of, shown),
        }),
    ];

    /// <summary>"Sold 300 tickets at $12 each and spent $4,000 in all": a verb of its own makes it the total of other things.</summary>
    private static bool IsOfBoth(AnnotatedText text, Claim total, Claim rate, Claim count)
    {
        var at = total.Evidence.Span;
        var (from, to) = at.Start > rate.Evidence.Span.Start && at.Start > count.Evidence.Span.Start ? (Math.Max(rate.Evidence.Span.End, count.Evidence.Span.End), at.Start)
            : (at.End, Math.Min(rate.Evidence.Span.Start, count.Evidence.Span.Start));
        for (var i = text.TokenAt(from - 1) + 1; i < text.Tokens.Length && text.Tokens[i].Start < to; i++)
            if (text.Tokens[i].Tag == PartOfSpeech.Verb && !TotalWords.Contains(text.Tokens[i].Lemma))
                return false;
        return true;
    }

    private static Amount Of(Claim claim) => ((AmountValue)claim.Value).Amount;

    private static bool IsMoney(Claim claim) => claim.Kind == ClaimKind.Money && Of(claim).Unit.Currency is not null;

    /// <summary>What the money is for each of: "ton"; "each" where the words do not repeat it; null for an amount in all.</summary>
    private static string? Per(AnnotatedText text, Claim money) =>
        Of(money).Unit.Per is { } per ? per : text.TokenAt(money.Evidence.Span.End - 1) + 1 is var next && next < text.Tokens.Length && text.Tokens[next].Lower is "each" or "apiece" ? "each" : null;

    private static bool Counts(Claim claim, string per) =>
        per == "each" ? claim.Kind == ClaimKind.Number && Of(claim).Unit.Dimension == UnitDimension.Count : per == claim.Subject.Label || per == Of(claim).Unit.Name;

    private static bool IsTotal(AnnotatedText text, int sentence, Claim money)
    {
        var bounds = text.Sentences[sentence];
        var (first, end) = (text.TokenAt(money.Evidence.Span.Start), text.TokenAt(money.Evidence.Span.End - 1) + 1);
        for (var i = Math.Max(bounds.FirstToken, first - CueReach); i < Math.Min(bounds.EndToken, end + CueReach); i++)
            if (TotalWords.Contains(text.Tokens[i].Lemma))
                return true;
        return false;
    }

    /// <summary>The one of the sentence; null where it has none, or several.</summary>
    private static Claim? Only(IReadOnlyList<Claim> amounts, Func<Claim, bool> isMeant)
    {
        Claim? only = null;
        foreach (var amount in amounts)
        {
            if (!isMeant(amount))
                continue;
            if (only is not null)
                return null;
            only = amount;
        }
        return only;
    }
}
