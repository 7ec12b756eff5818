using System.IO.Compression;
using FactCheck.Feeds.Formats;
using FactCheck.Feeds.Warc;

namespace FactCheck.Feeds;

/// <summary>Opens the files of the input and cuts them into articles, in the order of the files.</summary>
public static class FeedReader
{
    /// <summary>Lazy: a file is opened when its first article is asked for.</summary>
    public static IEnumerable<FeedItem> Read(IEnumerable<FoundFile> files)
    {
        foreach (var file in files)
            if (file.Problem is { } problem)
                yield return new SkippedItem(file.Id, file.Path, problem);
            else if (file.Format is ContentFormat.Text or ContentFormat.Markdown)
                yield return new FileItem(file, () => Open(file.Path));
            else
                foreach (var item in ReadRecognized(file))
                    yield return item;
    }

    private static IEnumerable<FeedItem> ReadRecognized(FoundFile file)
    {
        using var items = Recognized(file).GetEnumerator();
        while (true)
        {
            FeedItem? item = null;
            SkippedItem? broken = null;
            try
            {
                item = items.MoveNext() ? items.Current : null;
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException or InvalidDataException)
            {
                // What came before is read.
                broken = new SkippedItem(file.Id, file.Path, $"cannot be read: {InputPaths.Reason(e)}");
            }
            if ((item ?? broken) is { } found)
                yield return found;
            if (item is null)
                yield break;
        }
    }

    private static IEnumerable<FeedItem> Recognized(FoundFile file)
    {
        var isStandardInput = file.Path == InputPaths.StandardInput;
        var packed = new PeekedStream(isStandardInput ? Console.OpenStandardInput() : Open(file.Path));
        var isPacked = packed.Peeked is [0x1f, 0x8b, ..];
        using var input = isPacked ? Unpacked(packed) : packed;

        // A WARC file is binary where it holds what was sent packed.
        var format = input.Peeked.StartsWith("WARC/"u8) ? ContentFormat.Warc : ContentFormats.OfContent(TextDecoder.Decode(WholeCharacters(input.Peeked)).Text, file.Format);
        if (format == ContentFormat.JsonLines)
            foreach (var line in JsonLinesReader.Read(file, input))
                yield return line;
        else if (format == ContentFormat.Warc)
            foreach (var record in WarcReader.Read(file, input))
                yield return record;
        else if (BoundedBytes.Read(input, FeedItem.MaximumBytes) is not { } bytes)
            yield return new SkippedItem(file.Id, file.Path, "over 20 MB: a file of this size is not read");
        else if (!ContentFormats.HoldsSeveral(format))
            yield return new FileItem(file with { Format = format }, () => new MemoryStream(bytes));
        else
            foreach (var entry in ReadFeed(file, format, bytes))
                yield return entry;
    }

    private static IEnumerable<FeedItem> ReadFeed(FoundFile file, ContentFormat format, byte[] bytes)
    {
        var (text, problem) = TextDecoder.Decode(bytes);
        var feed = problem is null ? FeedFormats.Read(format, text, address: null) : FeedDocument.Faulty(format, problem);
        if (feed.Fault is { } fault)
            yield return new SkippedItem(file.Id, file.Path, fault);
        foreach (var entry in feed.Entries)
            yield return new EntryItem(file, entry);
    }

    /// <summary>Half a character at the end would make the beginning of a file look like another encoding's.</summary>
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> peeked) => peeked[..(peeked.LastIndexOfAnyInRange((byte)0, (byte)0x7f) + 1)];

    private static PeekedStream Unpacked(Stream packed) => new(new GZipStream(packed, CompressionMode.Decompress));

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
}
