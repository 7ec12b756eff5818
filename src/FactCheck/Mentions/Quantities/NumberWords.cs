using FactCheck.Text;

namespace FactCheck.Mentions.Quantities;

/// <summary>The words of English that numbers are made of: a closed class.</summary>
internal static class NumberWords
{
    private static readonly WordTable<NumberWord> Words = new(Read());

    /// <summary>Whether a number can begin here; also for "twenty-one" where it is one token.</summary>
    public static bool IsNumberWord(string lower) => Words.Contains(lower);

    public static bool TryFind(string lower, out NumberWordKind kind, out decimal value)
    {
        var found = Words.TryFind(lower, out var word);
        (kind, value) = word is null ? default : (word.Kind, word.Value);
        return found;
    }

    private static Dictionary<string, NumberWord> Read()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        string[] small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        string[] teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < 10; i++)
        {
            words.Add(small[i], new NumberWord(NumberWordKind.Unit, i));
            words.Add(teens[i], new NumberWord(NumberWordKind.Teen, 10 + i));
        }
        for (var i = 0; i < 8; i++)
            words.Add(tens[i], new NumberWord(NumberWordKind.Ten, 20 + (10 * i)));

        Add(NumberWordKind.Unit, (0, "nil"), (0, "nought"), (0, "naught"));
        words.Add("hundred", new NumberWord(NumberWordKind.Hundred, 100));
        Add(NumberWordKind.Dozen, (12, "dozen"));
        Add(NumberWordKind.Scale, (1e3m, "thousand"), (1e6m, "million"), (1e9m, "billion"), (1e12m, "trillion"), (1e15m, "quadrillion"), (1e5m, "lakh"), (1e7m, "crore"));
        Add(NumberWordKind.Crowd, (12, "dozens"), (100, "hundreds"), (1e3m, "thousands"), (1e6m, "millions"), (1e9m, "billions"), (1e12m, "trillions"), (10, "tens"), (20, "scores"));
        Add(NumberWordKind.Half, (0.5m, "half"));

        // Ordinals, which are also the denominators of fractions; "second" and "quarter" are looked at closely where they are read.
        string[] ordinals =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ];
        string[] tenths = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];
        for (var i = 0; i < ordinals.Length; i++)
            AddOrdinal(ordinals[i], i + 1);
        for (var i = 0; i < tenths.Length; i++)
            AddOrdinal(tenths[i], 20 + (10 * i));
        AddOrdinal("hundredth", 100);
        AddOrdinal("thousandth", 1000);
        AddOrdinal("millionth", 1000000);
        Add(NumberWordKind.Denominator, (4, "quarter"), (4, "quarters"), (2, "halves"));
        return words;

        void Add(NumberWordKind kind, params (decimal Value, string Word)[] entries)
        {
            foreach (var (value, word) in entries)
                words.Add(word, new NumberWord(kind, value));
        }

        void AddOrdinal(string word, decimal value)
        {
            words.Add(word, new NumberWord(NumberWordKind.Ordinal, value));
            if (value > 2)
                words.Add(word + "s", new NumberWord(NumberWordKind.Denominator, value));
        }
    }
}

internal sealed record NumberWord(NumberWordKind Kind, decimal Value);

internal enum NumberWordKind
{
    /// <summary>Zero to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty, thirty, to ninety.</summary>
    Ten,
    Hundred,

    /// <summary>Thousand, million, ..., lakh, crore.</summary>
    Scale,
    Dozen,

    /// <summary>Dozens, hundreds, ...: a size, not a number.</summary>
    Crowd,
    Half,
    Ordinal,

    /// <summary>Thirds, quarter, ...: the lower half of a fraction.</summary>
    Denominator,
}
