using FactCheck.Claims;
using FactCheck.Events;

namespace FactCheck.Discrepancies;

/// <summary>
/// Whether two lists are of those who took part in one happening, by all but the lists themselves. One name in both is not enough: a state holds
/// talks with many, so that the day or the place must be the same as well.
/// </summary>
internal static class ParticipantAlignment
{
    /// <summary>"Overnight Monday" has two days; in a month a state holds many talks.</summary>
    private const int LongestDay = 2;

    public static Alignment Of(Claim a, Claim b)
    {
        if (a.Happening is not { } x || b.Happening is not { } y || a.Value is not NamesValue here || b.Value is not NamesValue there)
            return new Alignment(0, "one belongs to no happening");
        if (here.Without(there).Length == here.Keys.Length)
            return new Alignment(0, "nobody takes part in both");
        if (x.Days is { } days && y.Days is { } other && !days.Overlaps(other))
            return new Alignment(0, "the days differ");
        var similarity = EventSimilarity.Of(x with { Parties = [] }, y with { Parties = [] });
        return x.Days is { Days: <= LongestDay } && y.Days is { Days: <= LongestDay } || x.Place is not null && x.Place == y.Place
            ? new Alignment(similarity.Score, FormattableString.Invariant($"event similarity {similarity.Score:0.00} but for who takes part"), similarity)
            : new Alignment(0, "neither the day nor the place is known to be the same", similarity);
    }
}
