using FactCheck.Articles;

namespace FactCheck.Feeds;

/// <summary>Opens the files of the input and cuts them into articles, in the order of the files.</summary>
public static class FeedReader
{
    /// <summary>Lazy: a file is opened when its first article is asked for.</summary>
    public static IEnumerable<FeedItem> Read(IEnumerable<FoundFile> files)
    {
        foreach (var file in files)
        {
            if (file.Problem is { } problem)
                yield return new SkippedItem(file.Id, file.Path, problem);
            else if (file.Path == InputPaths.StandardInput)
                foreach (var item in ReadStandardInput(file))
                    yield return item;
            else if (file.Format == FileFormat.JsonLines)
                foreach (var line in ReadLines(file, Open(file.Path)))
                    yield return line;
            else
                yield return new FileItem(file, Open(file.Path));
        }
    }

    private static IEnumerable<FeedItem> ReadStandardInput(FoundFile file)
    {
        var input = new PeekedStream(Console.OpenStandardInput());
        var format = FileFormats.OfContent(TextDecoder.Decode(input.Peeked).Text);
        return format == FileFormat.JsonLines ? ReadLines(file, () => input) : [new FileItem(file with { Format = format }, () => input)];
    }

    private static IEnumerable<FeedItem> ReadLines(FoundFile file, Func<Stream> open)
    {
        using var lines = Lines().GetEnumerator();
        while (true)
        {
            FeedItem item;
            try
            {
                if (!lines.MoveNext())
                    yield break;
                item = lines.Current;
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                item = new SkippedItem(file.Id, file.Path, $"cannot be read: {InputPaths.Reason(e)}");
            }
            yield return item;
        }

        IEnumerable<FeedItem> Lines()
        {
            using var stream = open();
            foreach (var item in JsonLinesReader.Read(file, stream))
                yield return item;
        }
    }

    private static Func<Stream> Open(string path) => () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
}
