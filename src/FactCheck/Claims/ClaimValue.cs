using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>What a claim says, in a form that a check can compare. <see cref="Normalized"/> is the same for the same value in any wording.</summary>
public abstract record ClaimValue(string Text)
{
    /// <summary>The word for the form in JSON: "date", "amount", "name", ...</summary>
    public abstract string Type { get; }

    public abstract string Normalized { get; }
}

/// <summary>A time expression with days, a time of day or a length.</summary>
public sealed record TimeValue(string Text, Timex Timex) : ClaimValue(Text)
{
    public override string Type => Timex.Type == TimexType.Duration ? "duration" : "date";

    public override string Normalized => Timex.Value;
}

/// <summary>A number with its hedge and unit.</summary>
public sealed record AmountValue(string Text, Amount Amount) : ClaimValue(Text)
{
    public override string Type => "amount";

    public override string Normalized
    {
        get
        {
            var number = Amount.Bound switch
            {
                Bound.Range => Plain(Amount.Low) + ".." + Plain(Amount.High),
                Bound.AtLeast => ">=" + Plain(Amount.Low),
                Bound.AtMost => "<=" + Plain(Amount.High),
                Bound.About => "~" + Plain(Amount.Value),
                _ => Plain(Amount.Value),
            };
            return (Amount.Unit.Symbol ?? Amount.Unit.Name) is { } unit ? $"{number} {unit}" : number;
        }
    }

    private static string Plain(decimal? number) => number is { } value ? PlainNumber.Of(value, "0.############") : "";
}

/// <summary>A name, or several. Compared through <see cref="Keys"/>, folded.</summary>
public sealed record NamesValue(string Text, ImmutableArray<string> Keys) : ClaimValue(Text)
{
    public override string Type => "name";

    public override string Normalized => Keys is [var key] ? key : string.Join("; ", Keys.Order(StringComparer.Ordinal));

    /// <summary>The keys that have no word in common with any of the other's: "brandt" is "tom brandt".</summary>
    public ImmutableArray<string> Without(NamesValue other) => Keys.RemoveAll(key => other.Keys.Any(k => key.Split(' ').Intersect(k.Split(' ')).Any()));
}

/// <summary>A place: its folded name, and its ISO 3166 code where the gazetteer knows it.</summary>
public sealed record PlaceValue(string Text, string Key, string? Region) : ClaimValue(Text)
{
    public override string Type => "place";

    public override string Normalized => Region is null ? Key : $"{Key}, {Region}";
}

/// <summary>Words: a title of office, a quotation, a charge. Compared through <see cref="Words"/>, folded.</summary>
public sealed record WordsValue(string Text, ImmutableArray<string> Words) : ClaimValue(Text)
{
    private ImmutableArray<string> _sorted;

    /// <summary>The words in ordinal order, each once; sorted when first asked for, as only comparing does.</summary>
    public ImmutableArray<string> Sorted => _sorted.IsDefault ? _sorted = [.. Words.Distinct().Order(StringComparer.Ordinal)] : _sorted;

    public override string Type => "words";

    public override string Normalized => string.Join(' ', Words);

    public bool Equals(WordsValue? other) => other is not null && Text == other.Text && Words == other.Words;

    public override int GetHashCode() => HashCode.Combine(Text, Words);
}

/// <summary>Which of two happenings came first.</summary>
public sealed record OrderValue(string Text, string First, string Second) : ClaimValue(Text)
{
    public override string Type => "order";

    public override string Normalized => $"{First} before {Second}";
}

/// <summary>Whether something took place.</summary>
public sealed record OccurrenceValue(string Text, string Predicate, Polarity Polarity) : ClaimValue(Text)
{
    public override string Type => "occurrence";

    public override string Normalized => Polarity == Polarity.Negative ? $"not {Predicate}" : Predicate;
}
