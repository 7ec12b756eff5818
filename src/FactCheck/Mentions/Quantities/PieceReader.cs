using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>Cuts a sentence into pieces, in one pass over its characters.</summary>
internal static class PieceReader
{
    /// <summary>Longer ones are no quantities, and a product of two of this length still fits a decimal.</summary>
    private const int MaxDigits = 18;

    private static readonly string[] Ascii = MakeAscii();

    public static void Read(Pieces pieces, Sentence sentence)
    {
        var text = pieces.Text;
        var characters = text.Text.AsSpan();
        var token = sentence.FirstToken;
        for (var i = sentence.Span.Start; i < sentence.Span.End;)
        {
            while (token + 1 < sentence.EndToken && text.Tokens[token].End <= i)
                token++;
            var c = characters[i];
            if (char.IsWhiteSpace(c))
                i++;
            else if (char.IsAsciiDigit(c) || (c == '.' && IsDigit(characters, i + 1) && !IsDigit(characters, i - 1) && !IsLetter(characters, i - 1)))
                i = AddNumber(characters, i, sentence.Span.End, token, pieces);
            else if (char.IsLetter(c))
                i = AddWord(characters, i, sentence.Span.End, token, pieces);
            else
                i = AddMark(c, i, token, pieces);
        }
    }

    private static int AddNumber(ReadOnlySpan<char> characters, int start, int limit, int token, Pieces pieces)
    {
        var (i, grouped, point) = (start, false, -1);
        var odd = false;
        while (i < limit)
        {
            if (char.IsAsciiDigit(characters[i]))
                i++;
            else if (IsGroup(characters, i, limit, grouped, start, point))
                (grouped, i) = (true, i + 4);
            else if (point < 0 && (grouped || i - start <= 2) && IsPair(characters, i, limit, start))
                (grouped, i) = (true, i + 3);
            else if (characters[i] == '.' && IsDigit(characters, i + 1))
            {
                odd |= point >= 0;
                (point, i) = (i, i + 1);
            }
            // "1. 7m" is one token where the space is a slip.
            else if (point < 0 && characters[i] == '.' && i + 2 < pieces.Text.Tokens[token].End && characters[i + 1] == ' ')
                (point, i) = (i + 1, i + 2);
            else
                break;
        }

        var digits = point > start && characters[point] == ' ' ? characters[start..i].ToString().Replace(" ", "", StringComparison.Ordinal) : characters[start..i];
        decimal? value = !odd && digits.Length <= MaxDigits + 8
            && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) && read < 1e18m
            ? read : null;
        pieces.Add(At(pieces.Text, PieceKind.Number, start, i, "", token) with
        {
            Value = value,
            Decimals = point < 0 ? 0 : i - point - 1,
            IsFormatted = grouped || point >= 0,
        });
        return i;
    }

    // "12,34,567" groups by two up to the last three, as in India.
    private static bool IsPair(ReadOnlySpan<char> characters, int comma, int limit, int start) =>
        characters[comma] == ',' && comma - start <= 12 && comma + 6 < limit && IsDigit(characters, comma + 1) && IsDigit(characters, comma + 2) && characters[comma + 3] == ','
        && IsDigit(characters, comma + 4) && IsDigit(characters, comma + 5) && (characters[comma + 6] == ',' || IsDigit(characters, comma + 6));

    // "1,234": a comma, three digits, and then no digit. Once grouped, always grouped.
    private static bool IsGroup(ReadOnlySpan<char> characters, int comma, int limit, bool grouped, int start, int point) =>
        characters[comma] == ',' && point < 0 && (grouped || comma - start <= 3) && comma + 3 < limit
        && IsDigit(characters, comma + 1) && IsDigit(characters, comma + 2) && IsDigit(characters, comma + 3) && !IsDigit(characters, comma + 4);

    private static int AddWord(ReadOnlySpan<char> characters, int start, int limit, int token, Pieces pieces)
    {
        var i = start + 1;
        while (i < limit && (char.IsAsciiLetter(characters[i]) || char.IsLetter(characters[i]) || char.GetUnicodeCategory(characters[i]) == UnicodeCategory.NonSpacingMark))
            i++;
        var whole = pieces.Text.Tokens[token];
        var lower = whole.Start == start && whole.End == i ? whole.Lower : characters[start..i].ToString().ToLowerInvariant();
        pieces.Add(At(pieces.Text, PieceKind.Word, start, i, lower, token) with { IsCapitalized = char.IsUpper(characters[start]) });
        return i;
    }

    private static int AddMark(char c, int start, int token, Pieces pieces)
    {
        if (VulgarFractions.Find(c) is { } value)
            pieces.Add(At(pieces.Text, PieceKind.Number, start, start + 1, "", token) with { Value = value, IsFormatted = true });
        else
            pieces.Add(At(pieces.Text, PieceKind.Mark, start, start + 1, c < 128 ? Ascii[c] : c.ToString(), token));
        return start + 1;
    }

    private static Piece At(AnnotatedText text, PieceKind kind, int start, int end, string lower, int token) =>
        new(kind, start, end, lower, token, text.Tokens[token].Tag, text.Tokens[token].Penn);

    private static bool IsDigit(ReadOnlySpan<char> characters, int i) => (uint)i < (uint)characters.Length && char.IsAsciiDigit(characters[i]);

    private static bool IsLetter(ReadOnlySpan<char> characters, int i) => (uint)i < (uint)characters.Length && char.IsLetter(characters[i]);

    private static string[] MakeAscii()
    {
        var characters = new string[128];
        for (var c = 0; c < characters.Length; c++)
            characters[c] = ((char)c).ToString();
        return characters;
    }
}
