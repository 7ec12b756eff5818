using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>
/// occurrence: whether something took place: the same predicate affirmed and denied, or two that are opposites. Of a death, what caused it: a
/// wider word ("heart disease") agrees with a narrower one ("heart attack").
/// </summary>
public sealed class OccurrenceCheck : ICheck
{
    public const string Name = "occurrence";

    public ClaimKind Kind => ClaimKind.Occurrence;

    public IReadOnlyList<string> Settings => ["opposed"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left is { Predicate: DeathCauses.Predicate, Value: WordsValue } && right is { Predicate: DeathCauses.Predicate, Value: WordsValue })
            return CompareCauses(left, right);
        if (left.Value is not OccurrenceValue a || right.Value is not OccurrenceValue b)
            return CheckResult.CannotTell("one tells of no occurrence");
        if (Circumstances.AreOfOneSentence(left, right))
            return CheckResult.CannotTell("both stand in one sentence, which tells them apart");
        if (left.Modality is Modality.Possible or Modality.Planned || right.Modality is Modality.Possible or Modality.Planned)
            return CheckResult.CannotTell("one is not told as having happened");

        var isSame = a.Predicate == b.Predicate;
        var isOpposed = settings.Opposed is { } opposed && (Opposes(opposed, a.Predicate, b.Predicate) || Opposes(opposed, b.Predicate, a.Predicate));
        if (!isSame && !isOpposed)
            return CheckResult.CannotTell($"{a.Normalized} and {b.Normalized} do not exclude each other");
        var reason = $"{a.Normalized} against {b.Normalized}";
        if (isSame == (a.Polarity == b.Polarity))
            return isSame ? CheckResult.Agree(reason) with { IsPartial = left.Qualifiers.ContainsKey(PersonActs.Object) != right.Qualifiers.ContainsKey(PersonActs.Object) } : CheckResult.CannotTell(reason);
        return IsUndoneLater(left, right, a, b)
            ? CheckResult.Conflict($"{reason}; the denial is the older one") with { Outcome = Outcome.Superseded }
            : CheckResult.Conflict(reason);
    }

    private static CheckResult CompareCauses(Claim left, Claim right)
    {
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        var (a, b, reason) = (left.Value.Normalized, right.Value.Normalized, $"{left.Value.Text} against {right.Value.Text}");
        return WordPath.IsWithin(a, b) || WordPath.IsWithin(b, a) ? CheckResult.Agree(reason) : CheckResult.Conflict(reason);
    }

    /// <summary>What had not happened by one day may have happened by a later one.</summary>
    private static bool IsUndoneLater(Claim left, Claim right, OccurrenceValue a, OccurrenceValue b)
    {
        if (a.Polarity == b.Polarity || left.AsOf is not { } from || right.AsOf is not { } to)
            return false;
        return a.Polarity == Polarity.Negative ? from.Last < to.First : to.Last < from.First;
    }

    private static bool Opposes(Lexicon opposed, string predicate, string other) =>
        opposed.TryGetValue(predicate, out var opposites) && opposites.Split(", ").Contains(other);
}
