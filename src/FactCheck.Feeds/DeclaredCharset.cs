using System.Buffers;
using System.Text;

namespace FactCheck.Feeds;

/// <summary>The encoding that a document names at its head: XML's declaration, or HTML's meta element.</summary>
internal static class DeclaredCharset
{
    /// <summary>HTML asks for it within the first 1024 bytes; pages are less strict.</summary>
    private const int Head = 4096;

    private const int LongestName = 40;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' \t\r\n;>/");

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).AsSpan().TrimStart();
        if (head is not ['<', ..])
            return null;
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("?>") is > 0 and var end)
            return After(head[..end], "encoding");
        return After(head, "charset");
    }

    private static string? After(ReadOnlySpan<char> head, string word)
    {
        var at = head.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || head[(at + word.Length)..].TrimStart() is not ['=', .. var value])
            return null;
        value = value.TrimStart(" \t\r\n\"'");
        var length = value.IndexOfAny(NameEnds);
        return length is > 0 and <= LongestName ? value[..length].ToString() : null;
    }
}
