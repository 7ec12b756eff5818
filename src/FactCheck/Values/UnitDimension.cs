namespace FactCheck.Values;

/// <summary>What kind of thing a unit measures. <see cref="Other"/> has no conversion: its units compare by name.</summary>
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
