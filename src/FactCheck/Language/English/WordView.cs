using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>How the sentence around a word uses capitals.</summary>
internal enum Casing : byte
{
    /// <summary>A capital means something.</summary>
    Normal,

    /// <summary>The first word of a sentence or a quotation.</summary>
    First,

    /// <summary>In A Sentence Like This One.</summary>
    Title,

    /// <summary>IN A SENTENCE LIKE THIS ONE.</summary>
    Capitals,
}

internal enum WordShape : byte
{
    Lower,
    Capitalized,
    Capitals,
    Mixed,
    SingleCapital,
    Number,
    NumberAndLetters,
    Abbreviation,
    Hyphenated,
    Mark,
    Other,
}

/// <summary>
/// A word as the tagger sees it: in lower case, with plain quotation marks and dashes, and 0 for every digit of a number.
/// </summary>
internal readonly ref struct WordView
{
    public WordView(ReadOnlySpan<char> printed, Casing casing, Span<char> buffer, EnglishWords words)
    {
        var length = Normalize(printed, buffer);
        Lower = buffer[..length];
        Hash = FeatureHash.Word(Lower);
        Shape = ShapeOf(printed, casing);
        Casing = casing;
        Senses = words.Find(Lower);
        Forms = words.FindForms(Lower);
    }

    public ReadOnlySpan<char> Lower { get; }

    public ulong Hash { get; }

    public WordShape Shape { get; }

    public Casing Casing { get; }

    public WordSenses Senses { get; }

    public WordForms Forms { get; }

    private static int Normalize(ReadOnlySpan<char> printed, Span<char> buffer)
    {
        var length = Math.Min(printed.Length, buffer.Length);
        for (var i = 0; i < length; i++)
        {
            var c = printed[i];
            buffer[i] = c switch
            {
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                >= '0' and <= '9' => '0',
                '\u2018' or '\u2019' or '\u02bc' or '`' => '\'',
                '\u201c' or '\u201d' or '\u00ab' or '\u00bb' => '"',
                '\u2010' or '\u2011' or '\u2013' or '\u2212' => '-',
                '\u2014' or '\u2015' => '\u2014',
                < '\u0080' => c,
                _ => char.ToLowerInvariant(c),
            };
        }
        if (length == 2 && buffer[..2] is "''")
        {
            buffer[0] = '"';
            return 1;
        }
        if (length == 2 && buffer[..2] is "--")
        {
            buffer[0] = '\u2014';
            return 1;
        }
        return length;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> printed, Casing casing)
    {
        var (upper, lower, digits, stops, hyphens, others) = (0, 0, 0, 0, 0, 0);
        foreach (var c in printed)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLetter(c))
                lower++;
            else if (char.IsDigit(c))
                digits++;
            else if (c == '.')
                stops++;
            else if (Characters.IsDash(c))
                hyphens++;
            else
                others++;
        }
        var letters = upper + lower;
        if (letters == 0)
            return digits > 0 ? WordShape.Number : WordShape.Mark;
        if (digits > 0)
            return WordShape.NumberAndLetters;
        if (stops > 0)
            return WordShape.Abbreviation;
        if (upper == 0 || casing == Casing.Capitals)
            return hyphens > 0 ? WordShape.Hyphenated : WordShape.Lower;
        if (lower == 0)
            return upper == 1 ? WordShape.SingleCapital : WordShape.Capitals;
        return char.IsUpper(printed[0]) ? upper == 1 ? WordShape.Capitalized : WordShape.Mixed : WordShape.Other;
    }
}
