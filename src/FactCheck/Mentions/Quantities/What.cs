using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>What a number counts or measures: pieces <see cref="Start"/> (words before the number that say it) to <see cref="End"/>.</summary>
internal readonly record struct What(Unit? Unit, int Start, int End)
{
    public CountedNoun Noun { get; init; }

    /// <summary>What the unit adds to the number: the inches of "5 feet 11 inches", in feet.</summary>
    public decimal Plus { get; init; }

    /// <summary>What multiplies the number after its currency ("75 USD million"); 1 everywhere else.</summary>
    public decimal Scale { get; init; }

    public string? Direction { get; init; }

    public string? Landmark { get; init; }
}
