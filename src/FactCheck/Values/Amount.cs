namespace FactCheck.Values;

/// <summary>
/// A number with its hedge and its unit. <see cref="Low"/> and <see cref="High"/> are both given for an exact number, for
/// "about" (both the number itself) and a range; one of them is null for a number that is bounded on one side only.
/// </summary>
public sealed record Amount(decimal? Low, decimal? High, Bound Bound, Unit Unit)
{
    /// <summary>"About 200" holds 180 to 220, also where the caller allows no tolerance: the hedge was printed.</summary>
    private const double AboutShare = 0.1;

    /// <summary>"Almost 200" is short of it: 180 to 204, as such hedges are not meant to the last digit.</summary>
    private const double ShortShare = 0.02;

    /// <summary>Conversion between units is binary: 12 months and a year may differ in the last digit.</summary>
    private const double Noise = 1e-9;

    /// <summary>
    /// True for "more than 12" and "fewer than 12", which leave 12 itself out, and for "almost 12", which is short of it; false for "at least", "at
    /// most" and "about".
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// Half the step of the last printed digit, in the unit: 50,000 for "1.2 million", 0.05 for "7.6 km"; 0 for a number that counts one by one.
    /// A number printed more finely, but within it, says the same.
    /// </summary>
    public decimal Rounding { get; init; }

    /// <summary>The number named: null for a range.</summary>
    public decimal? Value => Bound == Bound.Range ? null : Low ?? High;

    public static Amount Exactly(decimal value, Unit unit) => new(value, value, Bound.Exact, unit);

    public bool IsComparableWith(Amount other) => Unit.IsConvertibleTo(other.Unit);

    /// <summary>Whether both can be true of one thing: their ranges overlap. A score agrees with the same score alone.</summary>
    /// <param name="other">An amount in the same unit or one of the same dimension.</param>
    /// <param name="tolerance">The share of the larger number by which the ranges may miss each other; 0.1 is ten per cent.</param>
    /// <exception cref="InvalidOperationException">The units cannot be converted; ask <see cref="IsComparableWith"/> first.</exception>
    public bool Compatible(Amount other, decimal tolerance)
    {
        if (!IsComparableWith(other))
            throw new InvalidOperationException($"{Unit} against {other.Unit}");
        if (Unit.Dimension == UnitDimension.Score)
            return (Low, High) == (other.Low, other.High);

        if (IsShortOf(other) || other.IsShortOf(this))
            return false;
        var (low, high) = Ends();
        var (otherLow, otherHigh) = other.Ends();
        var gap = Math.Max(low, otherLow) - Math.Min(high, otherHigh);
        var size = Math.Max(Size(), other.Size());
        var slack = Math.Max((double)tolerance * size, Math.Max(HalfStep(), other.HalfStep())) + Noise * size;
        // Ranges that meet end to end share that point only when neither leaves it out.
        var touch = Math.Min(Math.Abs(low - otherHigh), Math.Abs(otherLow - high)) <= Noise * size;
        return gap < 0 || (gap <= slack && !(touch && (IsStrict || other.IsStrict)));
    }

    /// <summary>Whether two limits are stated alike: "over 21" and "more than 21" are, "over 21" and "21 or older" are not.</summary>
    public bool StatesSameLimit(Amount other) =>
        IsComparableWith(other) && Bound == other.Bound && IsStrict == other.IsStrict && Math.Abs(Size() - other.Size()) <= Noise * Size();

    /// <summary>"Almost 200" against "more than 200".</summary>
    private bool IsShortOf(Amount other) => this is { Bound: Bound.About, IsStrict: true } && other is { Bound: Bound.AtLeast, IsStrict: true } && other.Size() >= Size();

    private (double Low, double High) Ends()
    {
        var low = Low is { } l ? Unit.ToStandard(l) : double.NegativeInfinity;
        var high = High is { } h ? Unit.ToStandard(h) : double.PositiveInfinity;
        var about = Bound == Bound.About ? AboutShare * Size() : 0;
        return (low - about, high + (IsStrict && about > 0 ? ShortShare * Size() : about));
    }

    private double Size() => Math.Max(Math.Abs(Unit.ToStandard(Low ?? High ?? 0)), Math.Abs(Unit.ToStandard(High ?? Low ?? 0)));

    private double HalfStep() => (double)Rounding * (double)Unit.Factor;
}
