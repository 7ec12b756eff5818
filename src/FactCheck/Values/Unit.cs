namespace FactCheck.Values;

/// <summary>
/// What a number counts or measures. <see cref="Symbol"/> is an ISO 4217 code or a symbol (km, %), null for a count;
/// <see cref="Name"/> is English and singular ("dollar", "mile per hour", "year of age"; for a count the noun's lemma), null for a bare number.
/// </summary>
public sealed record Unit(UnitDimension Dimension, string? Symbol, string? Name)
{
    /// <summary>How many of the dimension's standard unit (metre, kilogram, second, square metre, ...) one of this unit is; 1 where it has none.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>What is added after <see cref="Factor"/>: temperature scales start at different zeros.</summary>
    public decimal Offset { get; init; }

    /// <summary>ISO 4217 code of the money, for its hundredths too ("cent" has USD); null where it is no money or the text does not say which.</summary>
    public string? Currency { get; init; }

    /// <summary>For a rate, the lemma of what it is counted by: "year" in "$21 million a year". <see cref="Name"/> then ends in "per year".</summary>
    public string? Per { get; init; }

    public static Unit None { get; } = new(UnitDimension.None, null, null);

    public static Unit Score { get; } = new(UnitDimension.Score, null, null);

    public static Unit Magnitude { get; } = new(UnitDimension.Magnitude, "M", "magnitude");

    public static Unit Count(string lemma) => new(UnitDimension.Count, null, lemma);

    /// <summary>The hundredth of a currency: cent or penny.</summary>
    public Unit Hundredth() => new(UnitDimension.Money, Currency == "GBP" ? "p" : "c", Currency == "GBP" ? "penny" : "cent") { Factor = 0.01m, Currency = Currency };

    /// <summary>This unit by the year, share, person, ...; the catalogue's own unit where it has one (mile per hour).</summary>
    public Unit By(string lemma) => UnitCatalog.Find($"{Name} per {lemma}") ?? this with { Name = $"{Name} per {lemma}", Per = lemma };

    /// <summary>
    /// True where numbers in both say something about each other: the same money, measures of one dimension, the same noun
    /// counted, and per the same thing.
    /// </summary>
    public bool IsConvertibleTo(Unit other) => Dimension == other.Dimension && Per == other.Per && Dimension switch
    {
        UnitDimension.Money => Currency is null || other.Currency is null ? Name == other.Name : Currency == other.Currency,
        UnitDimension.Count or UnitDimension.Other => Name == other.Name,
        _ => true,
    };

    internal double ToStandard(decimal value) => (double)value * (double)Factor + (double)Offset;

    public override string ToString() => Name ?? "number";
}
