namespace FactCheck.Values;

/// <summary>
/// What a number counts or measures. <see cref="Symbol"/> is an ISO 4217 code or a symbol (km, %), null for a count;
/// <see cref="Name"/> is English and singular ("dollar", "mile per hour", "year of age"; for a count the noun's lemma), null for a bare number.
/// </summary>
public sealed record Unit(UnitDimension Dimension, string? Symbol, string? Name)
{
    /// <summary>How many of the dimension's base unit (metre, kilogram, second, square metre, ...) one of this unit is; 1 where it has none.</summary>
    public decimal Factor { get; init; } = 1;

    public static Unit None { get; } = new(UnitDimension.None, null, null);

    public static Unit Count(string lemma) => new(UnitDimension.Count, null, lemma);
}

public enum UnitDimension
{
    None,
    Count,
    Money,
    Percent,
    PercentagePoint,
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Temperature,
    Duration,
    Energy,
    Power,
    Pressure,
    Data,
    Frequency,
    Voltage,
    Current,
    Age,
    Magnitude,
    Score,
    Other,
}
