using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>age: two ages of one person, allowing for a birthday in between; an age limit is compared as it is stated.</summary>
public sealed class AgeCheck : ICheck
{
    public const string Name = "age";

    /// <summary>Articles this many days apart report one day's news.</summary>
    private const int SameNews = 14;

    private const int DaysOfYear = 365;

    private const int Generation = 15;

    public ClaimKind Kind => ClaimKind.Age;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not AmountValue { Amount: var a } || right.Value is not AmountValue { Amount: var b })
            return CheckResult.CannotTell("one is no age");
        var isUnnamed = left.Subject.Type != SubjectType.Person && right.Subject.Type != SubjectType.Person;
        if (isUnnamed && IsLimit(a) != IsLimit(b))
            return CheckResult.CannotTell("a limit against an age");
        if (isUnnamed && IsLimit(a) && IsLimit(b) && a.IsComparableWith(b))
        {
            var limits = $"{AmountComparison.Text(a)} against {AmountComparison.Text(b)}";
            return a.StatesSameLimit(b) ? CheckResult.Agree(limits) : CheckResult.Conflict(limits);
        }

        var result = AmountComparison.Compare(left, right, a, b, settings);
        if (result.Comparison != Comparison.Conflict || a.Value is not { } years || b.Value is not { } others)
            return result;
        if (left.AsOf is not { } from || right.AsOf is not { } to)
            return Math.Abs(years - others) <= 1 ? CheckResult.CannotTell($"{result.Reason}: not known from when both are; a birthday may lie between") : result;
        // Father and son can have one name, and one article then tells of both.
        if (left.Evidence.Article == right.Evidence.Article && Math.Abs(years - others) >= Generation)
            return CheckResult.CannotTell($"{result.Reason}: perhaps two people of one name");
        var days = Math.Max(0, Math.Max(from.First.DayNumber - to.Last.DayNumber, to.First.DayNumber - from.Last.DayNumber));
        var isOlderLater = years > others == from.First > to.First;
        return days > SameNews && isOlderLater && Math.Abs(years - others) <= days / DaysOfYear + 1
            ? CheckResult.Agree(FormattableString.Invariant($"{result.Reason}; {days} days lie between, a birthday among them"))
            : result;
    }

    private static bool IsLimit(Amount amount) => amount.Bound is Bound.AtLeast or Bound.AtMost;
}
