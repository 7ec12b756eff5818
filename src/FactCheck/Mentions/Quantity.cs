using FactCheck.Articles;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions;

/// <summary>A number with its hedge, its unit and what it counts.</summary>
public sealed record Quantity(ArticleField Field, TextSpan Span, Amount Amount) : Mention(Field, Span)
{
    public QuantityType Type { get; init; }

    /// <summary>The place of the number itself within the mention: "12" in "at least 12 people", "12 to 15" of a range.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The token of the noun that is counted or measured, in the field's tokens; -1 where there is none.</summary>
    public int NounToken { get; init; } = -1;

    /// <summary>The lemma of the counted noun with the words that describe it ("empty house"); null where nothing is counted.</summary>
    public string? Counted { get; init; }

    /// <summary>For a rate, the lemma after "per", "a", "an", "each": "year", "season", "person"; null where there is none.</summary>
    public string? Per => Amount.Unit.Per;

    /// <summary>The second number of a score or a vote: 3 of "5-3", with <see cref="Amount"/> covering both; null where it is none.</summary>
    public decimal? Against { get; init; }

    /// <summary>The compass direction of a distance ("north-northeast"); null where there is none.</summary>
    public string? Direction { get; init; }

    /// <summary>The landmark a distance counts from ("Healdsburg"), as printed; null where there is none.</summary>
    public string? Landmark { get; init; }
}

public enum QuantityType
{
    Cardinal,
    Ordinal,
}
