using System.Text;

namespace FactCheck.Text;

/// <summary>
/// Stored text made safe to show: a control character could move a terminal's cursor, a mark of direction could turn the words of a
/// report around, half a surrogate pair is no text at all. Each is shown as a sign that stands for it.
/// </summary>
public static class VisibleText
{
    /// <summary>Tabs and line ends stay.</summary>
    public static string Of(string text)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0)
            return text;

        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                visible.Append(text[i]).Append(text[++i]);
            else
                visible.Append(SignOf(text[i]));
        }
        return visible.ToString();
    }

    /// <summary>The same on one line: line ends and tabs are spaces.</summary>
    public static string OneLine(string text) => Of(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    private static int IndexOfUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsUnsafe(text[i]))
                return i;
        return -1;
    }

    private static bool IsUnsafe(char c) => c switch
    {
        < ' ' => c is not ('\t' or '\n' or '\r'),
        < '\u007f' => false,
        <= '\u009f' => true,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => true,
        '\ufeff' or '\ufffe' or '\uffff' => true,
        _ => char.IsSurrogate(c),
    };

    private static string SignOf(char c) => c switch
    {
        _ when !IsUnsafe(c) => c.ToString(),
        < ' ' => ((char)('\u2400' + c)).ToString(),
        _ when char.IsSurrogate(c) || c >= '\ufffe' => "\ufffd",
        _ => FormattableString.Invariant($"[U+{(int)c:X4}]"),
    };
}
