using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Rules.Checks;

/// <summary>Claims made by hand, with only what a check looks at.</summary>
internal static class Sides
{
    /// <summary>Each claim stands in an article of its own.</summary>
    public static Claim Claim(ClaimKind kind, ClaimValue value, SubjectType subject = SubjectType.Thing) => new()
    {
        Kind = kind,
        Subject = new ClaimSubject(subject, "subject", ["subject"]),
        Predicate = "be",
        Value = value,
        Evidence = new EvidenceSpan("article of " + value.Text, ArticleField.Text, new TextSpan(0, 1), "x", "x"),
    };

    public static Claim With(this Claim claim, string qualifier, string? value) =>
        value is null ? claim : claim with { Qualifiers = claim.Qualifiers.SetItem(qualifier, value) };

    public static Claim SaidBy(this Claim claim, string speaker) => claim with { Attribution = new Speaker(speaker, new TextSpan(0, 1), null) };

    public static Claim AsOf(this Claim claim, string? day) =>
        day is null ? claim : claim with { AsOf = DateInterval.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) };

    /// <summary>"12", "~12", "&gt;=12", "&gt;12", "&lt;=12", "&lt;12", "12..15".</summary>
    public static Amount Amount(string text, Unit unit)
    {
        decimal Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return text switch
        {
            ['~', .. var n] => new Amount(Number(n), Number(n), Bound.About, unit),
            ['>', '=', .. var n] => new Amount(Number(n), null, Bound.AtLeast, unit),
            ['>', .. var n] => new Amount(Number(n), null, Bound.AtLeast, unit) { IsStrict = true },
            ['<', '=', .. var n] => new Amount(null, Number(n), Bound.AtMost, unit),
            ['<', .. var n] => new Amount(null, Number(n), Bound.AtMost, unit) { IsStrict = true },
            _ when text.Split("..") is [var low, var high] => new Amount(Number(low), Number(high), Bound.Range, unit),
            _ => FactCheck.Values.Amount.Exactly(Number(text), unit),
        };
    }

    public static Claim Amount(ClaimKind kind, string amount, Unit unit) => Claim(kind, new AmountValue(amount, Amount(amount, unit)));

    public static Claim Words(ClaimKind kind, string text) => Claim(kind, new WordsValue(text, [.. Folding.Fold(text).Split(' ')]));

    public static Claim Names(ClaimKind kind, params string[] names) =>
        Claim(kind, new NamesValue(string.Join(", ", names), [.. names.Select(Folding.Fold)]), SubjectType.Person);

    /// <summary>Asks in both orders and asserts that the answer is the same.</summary>
    public static CheckResult Ask(ICheck check, Claim left, Claim right, CompareSettings? settings = null)
    {
        var answer = check.Compare(left, right, settings ?? new CompareSettings());
        var turned = check.Compare(right, left, settings ?? new CompareSettings());
        Assert.That((turned.Comparison, turned.Outcome, turned.IsMinor), Is.EqualTo((answer.Comparison, answer.Outcome, answer.IsMinor)), "in the other order");
        Assert.That(answer.Reason, Is.Not.Empty);
        return answer;
    }

    /// <summary>"agree", "conflict", "cannot-tell", "minor", or the outcome where it is no plain conflict.</summary>
    public static string Word(this CheckResult answer) => answer switch
    {
        { Comparison: Comparison.Conflict, IsMinor: true } => "minor",
        { Comparison: Comparison.Conflict } => Hyphenated.Of(answer.Outcome),
        _ => Hyphenated.Of(answer.Comparison),
    };
}
