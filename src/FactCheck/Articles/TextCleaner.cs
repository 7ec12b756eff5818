using System.Text;

namespace FactCheck.Articles;

/// <summary>
/// Takes out of a text what no reader sees: control characters, marks of direction and of no width. Line ends become LF. Everything
/// else stays where it is, so that a place in the clean text is a place in the file, up to the characters taken out before it.
/// </summary>
internal static class TextCleaner
{
    public static string Clean(string text)
    {
        var next = IndexOfUnclean(text, 0);
        if (next < 0)
            return text;

        var clean = new StringBuilder(text.Length);
        var start = 0;
        while (next >= 0)
        {
            clean.Append(text, start, next - start);
            start = next + 1;
            switch (text[next])
            {
                case '\r' when start < text.Length && text[start] == '\n':
                    break;
                case '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
            }
            next = IndexOfUnclean(text, start);
        }
        return clean.Append(text, start, text.Length - start).ToString();
    }

    private static int IndexOfUnclean(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
            if (IsUnclean(text[i]))
                return i;
        return -1;
    }

    /// <summary>
    /// The controls but tab and line feed; soft hyphen, zero-width space, marks and embeddings of direction, word joiner, byte order
    /// mark; the other line ends. Joiners (U+200C, U+200D) stay: scripts and emoji are spelled with them.
    /// </summary>
    private static bool IsUnclean(char c) => c switch
    {
        < ' ' => c is not ('\t' or '\n'),
        < '\u007f' => false,
        <= '\u009f' or '\u00ad' => true,
        < '\u200b' => false,
        '\u200b' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\ufeff' => true,
        _ => false,
    };
}
