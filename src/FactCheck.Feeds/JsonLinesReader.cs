namespace FactCheck.Feeds;

/// <summary>Cuts a JSON Lines file into its lines, of which only one is in memory at a time.</summary>
internal static class JsonLinesReader
{
    private const int FirstBuffer = 256 * 1024;

    /// <exception cref="IOException">The file cannot be read to its end.</exception>
    public static IEnumerable<FeedItem> Read(FoundFile file, Stream stream)
    {
        var buffer = new byte[FirstBuffer];
        var (start, end, searched, number) = (0, 0, 0, 0);
        var dropped = 0L;
        while (true)
        {
            var length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += searched - start;
                number++;
                if (Item(file, number, buffer.AsSpan(start, length), dropped) is { } item)
                    yield return item;
                (start, searched, dropped) = (start + length + 1, start + length + 1, 0);
                continue;
            }

            if (end - start > FeedItem.MaximumBytes)
            {
                // Too long to be read: count the rest of the line without keeping it.
                dropped += end - start;
                start = end;
            }
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            searched = end;
            if (end == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, FeedItem.MaximumBytes + FirstBuffer));
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }
        if ((end > start || dropped > 0) && Item(file, number + 1, buffer.AsSpan(start, end - start), dropped) is { } last)
            yield return last;
    }

    private static FeedItem? Item(FoundFile file, int number, ReadOnlySpan<byte> line, long dropped)
    {
        if (dropped + line.Length > FeedItem.MaximumBytes)
            return new SkippedItem($"{file.Id}:{number}", $"{file.Path}:{number}", FeedItem.TooLarge(dropped + line.Length));
        if (number == 1 && line.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]))
            line = line[3..];
        if (line.EndsWith("\r"u8))
            line = line[..^1];
        return line.Trim(" \t"u8).IsEmpty ? null : new JsonLine(file.Id, file.Path, number, line.ToArray());
    }
}
