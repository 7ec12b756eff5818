using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>Classes of characters that sentences and tokens are found by.</summary>
internal static class Characters
{
    /// <summary>White space, and the marks of no width that some editors leave behind.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u0085' && (char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff'));

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    public static bool IsQuote(char c) => c is '"' or '\'' or '`' or '\u00ab' or '\u00bb' or (>= '\u2018' and <= '\u201f') or '\u2039' or '\u203a';

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsBullet(char c) => c is '*' or '\u2022' or '\u2023' or '\u2043' or '\u25aa' or '\u25ab' or '\u25cf' or '\u25e6' or '\u25a0' or '\u25ba' or '\u00b7';

    /// <summary>A letter, a digit, or a mark that belongs to one (combining accents, soft hyphens).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < '\u0080' ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_' : IsWordBeyondAscii(c);

    private static bool IsWordBeyondAscii(char c) =>
        char.IsLetterOrDigit(c) || c == '\u00ad' || char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.LetterNumber;
}
