namespace FactCheck.Mentions.Quantities;

/// <summary>A number as it stands, without unit and hedge: pieces <see cref="Start"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct NumberRead(int Start, int End, decimal Low, decimal High)
{
    /// <summary>The value of one unit of the last printed digit: 100,000 for "1.2 million", 0.1 for "7.6", 1 for "12".</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>What the last scale word multiplied by: 1,000,000 in "two million"; 1 where there is none.</summary>
    public decimal Scale { get; init; } = 1;

    public bool IsDigits { get; init; }

    /// <summary>True for "million", "k", "dozen" and so on: it cannot be a year or a label.</summary>
    public bool HasScale { get; init; }

    public bool IsFraction { get; init; }

    /// <summary>True for "dozens" and "several hundred", which only have a size.</summary>
    public bool IsCrowd => Low != High;

    public decimal Value => Low;

    public NumberRead Negated() => this with { Low = -High, High = -Low };

    /// <summary>The same number times <paramref name="scale"/>, read up to <paramref name="end"/>.</summary>
    public NumberRead Times(decimal scale, int end) =>
        this with { Low = Low * scale, High = High * scale, Step = Step * scale, Scale = scale, End = end, HasScale = true };
}
