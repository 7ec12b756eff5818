namespace FactCheck.Values;

/// <summary>
/// A number with its hedge and its unit. <see cref="Low"/> and <see cref="High"/> are both given for an exact number, for
/// "about" (both the number itself) and a range; one of them is null for a number that is bounded on one side only.
/// </summary>
public sealed record Amount(decimal? Low, decimal? High, Bound Bound, Unit Unit)
{
    /// <summary>The number named: null for a range.</summary>
    public decimal? Value => Bound == Bound.Range ? null : Low ?? High;

    public static Amount Exactly(decimal value, Unit unit) => new(value, value, Bound.Exact, unit);
}
