using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Discrepancies;

/// <summary>
/// Alignment of limits ("over 21", "21 or older"). One story seldom has two limits of the same number, so that the number itself says
/// that they are one.
/// </summary>
internal static class LimitAlignment
{
    private const double SameNumber = 0.8;
    private const double ContextWeight = 0.2;

    public static bool Takes(Claim a, Claim b) =>
        a is { Kind: ClaimKind.Age, Subject.Type: SubjectType.Thing, Value: AmountValue { Amount: var x } } && b.Value is AmountValue { Amount: var y } && IsLimit(x) && IsLimit(y);

    public static Alignment Of(Claim a, Claim b, ContextSimilarity contexts)
    {
        var (x, y) = (((AmountValue)a.Value).Amount, ((AmountValue)b.Value).Amount);
        var shared = ContextSimilarity.Shared(a, b);
        if (x.Bound != y.Bound || x.Value != y.Value || shared.IsEmpty)
            return new Alignment(0, "two limits");
        return new Alignment(SameNumber + (ContextWeight * contexts.Likeness(a, b)), $"limits of one number, words in common: {string.Join(", ", shared)}");
    }

    private static bool IsLimit(Amount amount) => amount.Bound is Bound.AtLeast or Bound.AtMost;
}
