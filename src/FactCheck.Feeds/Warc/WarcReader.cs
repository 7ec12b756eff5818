using System.Globalization;
using System.Text;

namespace FactCheck.Feeds.Warc;

/// <summary>
/// Cuts a WARC file into its records, of which only one is in memory at a time. Answers of servers (response) and documents
/// (resource) are taken; requests, metadata and what was not found are passed over.
/// </summary>
internal static class WarcReader
{
    private const int LongestLine = 64 * 1024;
    private const int MostHeaders = 200;

    /// <exception cref="IOException">The file breaks off within a record.</exception>
    public static IEnumerable<FeedItem> Read(FoundFile file, Stream stream)
    {
        var lines = new WarcStream(stream);
        for (var number = 1; Next(lines, number) is { } record; number++)
        {
            var (id, place) = (FormattableString.Invariant($"{file.Id}:{number}"), FormattableString.Invariant($"{file.Path}:{number}"));
            if (record.Type is not ("response" or "resource"))
                continue;
            if (record.Block is not { } block)
                yield return new SkippedItem(id, place, FeedItem.TooLarge(record.Length));
            else if (record.Type == "resource")
                yield return new WarcItem(file, record, HttpAnswer.OfDocument(block, record.Headers.GetValueOrDefault("Content-Type")));
            else if (HttpAnswer.Parse(block) is not { } answer)
                yield return new SkippedItem(id, place, "the record holds no answer of HTTP");
            else if (answer.Status == 200 && answer.MayBeArticle)
                yield return new WarcItem(file, record, answer);
        }
    }

    private static WarcRecord? Next(WarcStream stream, int number)
    {
        // Between records stand two line ends; after a faulty one, whatever was left of it.
        string? line;
        do
            line = stream.Line(LongestLine);
        while (line is not null && !line.StartsWith("WARC/", StringComparison.Ordinal));
        if (line is null)
            return null;

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (stream.Line(LongestLine) is { Length: > 0 } header && headers.Count < MostHeaders)
            if (header.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers.TryAdd(header[..colon].Trim(), header[(colon + 1)..].Trim());
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return new WarcRecord(number, headers, [], 0);
        var isKept = length <= FeedItem.MaximumBytes && headers.GetValueOrDefault("WARC-Type") is "response" or "resource";
        return new WarcRecord(number, headers, stream.Block(length, isKept), length);
    }

    /// <summary>Lines and blocks in turn, out of one buffer.</summary>
    private sealed class WarcStream(Stream stream)
    {
        private readonly byte[] _buffer = new byte[64 * 1024];
        private int _start;
        private int _end;

        /// <returns>The line without its end, cut at the length; null at the end of the file.</returns>
        public string? Line(int longest)
        {
            var line = new MemoryStream();
            while (Fill())
            {
                var rest = _buffer.AsSpan(_start, _end - _start);
                var length = rest.IndexOf((byte)'\n');
                line.Write(rest[..Math.Min(length < 0 ? rest.Length : length, (int)Math.Max(0, longest - line.Length))]);
                _start += length < 0 ? rest.Length : length + 1;
                if (length >= 0)
                    return Text(line);
            }
            return line.Length > 0 ? Text(line) : null;
        }

        /// <returns>Null where the block is not kept.</returns>
        public byte[]? Block(long length, bool isKept)
        {
            var block = isKept ? new MemoryStream() : null;
            while (length > 0)
            {
                if (!Fill())
                    throw new EndOfStreamException("the file breaks off within a record");
                var taken = (int)Math.Min(length, _end - _start);
                block?.Write(_buffer, _start, taken);
                _start += taken;
                length -= taken;
            }
            return block?.ToArray();
        }

        private static string Text(MemoryStream line) => Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');

        private bool Fill()
        {
            if (_start < _end)
                return true;
            (_start, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
            return _end > 0;
        }
    }
}
