using System.Buffers;
using System.Text;

namespace FactCheck.Articles;

/// <summary>
/// Takes out of a text what no reader sees: control characters, marks of direction and of no width. Line ends become LF. Everything
/// else stays where it is, so that a place in the clean text is a place in the file, up to the characters taken out before it.
/// </summary>
internal static class TextCleaner
{
    /// <summary>
    /// The controls but tab and line feed; soft hyphen, zero-width space, marks and embeddings of direction, word joiner, byte order
    /// mark; the other line ends. Joiners (U+200C, U+200D) stay: scripts and emoji are spelled with them.
    /// </summary>
    private static readonly SearchValues<char> Unclean = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"
        + "\u007f\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
        + "\u00ad\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff");

    public static string Clean(string text)
    {
        var next = text.AsSpan().IndexOfAny(Unclean);
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
            var found = text.AsSpan(start).IndexOfAny(Unclean);
            next = found < 0 ? -1 : start + found;
        }
        return clean.Append(text, start, text.Length - start).ToString();
    }
}
