using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace FactCheck.Feeds;

/// <summary>
/// Turns the bytes of a file into characters: by byte order mark, else as UTF-16 if every other byte is zero, else as UTF-8 if
/// they are nothing but that (whatever is declared: no other encoding looks like it by chance), else in the encoding that is declared
/// and fits, else in the one that their statistics speak for, Windows-1252 when nothing does.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 64 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"), ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"), ([0xff, 0xd8, 0xff], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"), ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive or an office document"), ([0x1f, 0x8b], "a gzip archive"),
        ([0x7f, (byte)'E', (byte)'L', (byte)'F'], "a program"), ([0xd0, 0xcf, 0x11, 0xe0], "an office document"), ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    /// <param name="declared">The encoding that came beside the bytes (a header of HTTP); a document may name another within itself.</param>
    /// <returns>The characters, or the reason why there are none.</returns>
    public static (string Text, string? Problem) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
            return ("", "empty");
        foreach (var (start, name) in Signatures)
            if (bytes.StartsWith(start))
                return ("", $"{name}, not text");
        if (ByMark(bytes) is { } marked)
            return (marked, null);
        if (Utf16WithoutMark(bytes) is { } wide)
            return (wide.GetString(bytes), null);
        if (IsBinary(bytes))
            return ("", "binary, not text");
        var isAscii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff) < 0;
        if (!isAscii || bytes.Contains((byte)0x1b))
            foreach (var name in (ReadOnlySpan<string?>)[declared, DeclaredCharset.Of(bytes)])
                if (name is not null && (isAscii || !Utf8.IsValid(bytes)) && TryDecode(bytes, name) is { } text)
                    return (text, null);
        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (ByStatistics(bytes).GetString(bytes), null);
        }
    }

    /// <returns>Null where the encoding is not known, or the bytes are none of its.</returns>
    private static string? TryDecode(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            // Those who write Latin-1 mean Windows-1252, and browsers read it so (WHATWG Encoding).
            var known = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
            return Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xff, 0xfe, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0, 0, 0xfe, 0xff, .. var rest] => new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(rest),
        [0xff, 0xfe, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xfe, 0xff, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>In Latin script one half of the bytes of UTF-16 is nearly all zeros and the other has none.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Length < 4)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        var pairs = sample.Length / 2;
        if (even == 0 && odd * 10 >= pairs * 7)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return odd == 0 && even * 10 >= pairs * 7 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    /// <summary>A zero byte, or more than one control character in a hundred bytes.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
                return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0c or 0x1b))
                controls++;
        }
        return controls * 100 > sample.Length;
    }

    private static Encoding ByStatistics(ReadOnlySpan<byte> bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected;
        return detected is { Encoding: { } encoding, Confidence: > 0.5f } and not { EncodingName: "ascii" or "utf-8" } ? encoding : Encoding.GetEncoding(1252);
    }
}
