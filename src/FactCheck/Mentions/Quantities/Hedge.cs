using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>How a number is hedged, and the pieces that the words of the hedge begin or end at.</summary>
internal readonly record struct Hedge(Bound Bound, bool IsStrict, int Edge)
{
    /// <summary>The amount between two numbers, or at one of them, hedged so.</summary>
    public Amount Apply(decimal low, decimal high, Unit unit) => Bound switch
    {
        _ when low != high => new Amount(low, high, Bound.Range, unit),
        Bound.AtLeast => new Amount(low, null, Bound, unit) { IsStrict = IsStrict },
        Bound.AtMost => new Amount(null, high, Bound, unit) { IsStrict = IsStrict },
        _ => new Amount(low, high, Bound, unit) { IsStrict = IsStrict },
    };
}
