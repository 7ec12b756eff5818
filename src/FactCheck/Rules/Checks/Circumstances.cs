using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>What stands around two values and can explain why they differ: mood, time passed, another authority.</summary>
internal static class Circumstances
{
    /// <summary>Speakers' words that do not tell one authority from another.</summary>
    private static readonly string[] Colourless = ["official", "officials", "source", "sources", "spokesman", "spokeswoman", "spokesperson", "the", "a", "an", "of", "and"];

    /// <returns>An answer where the two values are not to be compared at all; null where they are.</returns>
    public static CheckResult? Incomparable(Claim left, Claim right)
    {
        if (AreOfOneSentence(left, right))
            return CheckResult.CannotTell("both stand in one sentence, which tells them apart");
        if (left.Polarity != right.Polarity)
            return CheckResult.CannotTell("one is denied, the other is not");
        if (left.Modality == Modality.Possible || right.Modality == Modality.Possible)
            return CheckResult.CannotTell("one is only possible");
        if ((left.Modality == Modality.Planned) != (right.Modality == Modality.Planned))
            return CheckResult.CannotTell("one is planned, the other done");
        return null;
    }

    public static bool AreOfOneSentence(Claim left, Claim right) =>
        !Derivation.Joins(left, right) && (left.Evidence.Article, left.Evidence.Field) == (right.Evidence.Article, right.Evidence.Field)
        && left.Evidence.Span != right.Evidence.Span && left.Evidence.Sentence == right.Evidence.Sentence;

    /// <summary>One text that appeared twice, perhaps under another date: words such as "Monday" then have two readings and one meaning.</summary>
    public static bool AreOneSentence(Claim left, Claim right) =>
        left.Value.Text == right.Value.Text && left.Evidence.Article != right.Evidence.Article && Letters(left.Evidence.Sentence).SequenceEqual(Letters(right.Evidence.Sentence));

    private static IEnumerable<char> Letters(string sentence) => sentence.Where(char.IsLetterOrDigit);

    /// <summary>
    /// What a difference between two counts means: news where the later one is not lower and the rule's window lies between them,
    /// another authority where each is attributed to its own, else a conflict.
    /// </summary>
    /// <param name="leftIsHigher">True where the left value is the higher one.</param>
    public static CheckResult Explain(Claim left, Claim right, bool leftIsHigher, string reason, CompareSettings settings)
    {
        if (settings.Window is { } window)
        {
            if (left.AsOf is not { } leftDays || right.AsOf is not { } rightDays)
                reason += "; not known from when both are";
            else if (Gap(leftDays, rightDays) is var gap && gap > window && leftIsHigher == leftDays.First > rightDays.First)
                return CheckResult.Conflict(FormattableString.Invariant($"{reason}; the higher is {gap.TotalDays:0} days later")) with { Outcome = Outcome.Superseded };
        }
        return DifferentSpeakers(left, right)
            ? CheckResult.Conflict($"{reason}; {left.Attribution!.Name} against {right.Attribution!.Name}") with { Outcome = Outcome.AttributionDiffers }
            : CheckResult.Conflict(reason);
    }

    private static TimeSpan Gap(Values.DateInterval a, Values.DateInterval b) =>
        TimeSpan.FromDays(Math.Max(0, Math.Max(a.First.DayNumber - b.Last.DayNumber, b.First.DayNumber - a.Last.DayNumber)));

    private static bool DifferentSpeakers(Claim left, Claim right)
    {
        if (left.Attribution is null || right.Attribution is null)
            return false;
        var (a, b) = (Words(left.Attribution.Name), Words(right.Attribution.Name));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static HashSet<string> Words(string speaker) =>
        [.. Folding.Fold(speaker).Split((char[])[' ', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries).Except(Colourless)];
}
