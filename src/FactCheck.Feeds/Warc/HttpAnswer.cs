using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace FactCheck.Feeds.Warc;

/// <summary>
/// An answer of HTTP/1.x as a crawler stored it. Crawlers often store the body unpacked and leave the headers as they were: a body
/// that is not what the headers say is taken as it stands.
/// </summary>
internal sealed record HttpAnswer(int Status, string? ContentType, byte[] Body, string? TransferEncoding, string? ContentEncoding)
{
    public static HttpAnswer OfDocument(byte[] body, string? contentType) => new(200, contentType, body, null, null);

    /// <returns>Null where the bytes are no answer of HTTP.</returns>
    public static HttpAnswer? Parse(byte[] bytes)
    {
        var head = EndOfHead(bytes);
        var lines = Encoding.Latin1.GetString(bytes, 0, head).Split('\n', StringSplitOptions.TrimEntries);
        if (!lines[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) || lines[0].Split(' ', 3) is not [_, var code, ..] || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return null;
        return new HttpAnswer(status, Header("Content-Type"), bytes[head..], Header("Transfer-Encoding"), Header("Content-Encoding"));

        string? Header(string name) =>
            lines.FirstOrDefault(l => l.Length > name.Length && l[name.Length] == ':' && l.StartsWith(name, StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
    }

    /// <summary>Pictures, films, programs and style sheets are passed over by what they say they are.</summary>
    public bool MayBeArticle => ContentType is null
        || (!ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) && !ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
            && !ContentType.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) && !ContentType.StartsWith("font/", StringComparison.OrdinalIgnoreCase)
            && !ContentType.Contains("javascript", StringComparison.OrdinalIgnoreCase) && !ContentType.StartsWith("text/css", StringComparison.OrdinalIgnoreCase));

    public string? Charset => MediaTypeHeaderValue.TryParse(ContentType, out var type) ? type.CharSet?.Trim('"') : null;

    /// <returns>Null where it is over 20 MB once unpacked.</returns>
    public byte[]? Unpacked()
    {
        var body = TransferEncoding?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(Body) ?? Body : Body;
        if (ContentEncoding is null or "identity")
            return body;
        try
        {
            using var packed = new MemoryStream(body);
            using Stream unpacking = ContentEncoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
                _ => packed,
            };
            return BoundedBytes.Read(unpacking, FeedItem.MaximumBytes);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            return body;
        }
    }

    /// <summary>The chunks of RFC 9112 joined.</summary>
    /// <returns>Null where the bytes are no chunks.</returns>
    private static byte[]? Joined(ReadOnlySpan<byte> chunks)
    {
        using var joined = new MemoryStream();
        while (true)
        {
            var end = chunks[..Math.Min(chunks.Length, 1024)].IndexOf((byte)'\n');
            if (end < 0)
                return null;
            var size = Encoding.Latin1.GetString(chunks[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > chunks.Length - end - 1)
                return null;
            if (length == 0)
                return joined.ToArray();
            joined.Write(chunks.Slice(end + 1, length));
            chunks = chunks[(end + 1 + length)..].TrimStart("\r\n"u8);
        }
    }

    private static int EndOfHead(ReadOnlySpan<byte> bytes)
    {
        var (strict, loose) = (bytes.IndexOf("\r\n\r\n"u8), bytes.IndexOf("\n\n"u8));
        return strict >= 0 && (loose < 0 || strict < loose) ? strict + 4 : loose >= 0 ? loose + 2 : bytes.Length;
    }
}
