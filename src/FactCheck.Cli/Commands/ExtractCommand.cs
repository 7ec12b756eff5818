using System.Buffers;
using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Feeds;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract PATH...</c>: a line of JSON for each article, with everything that was read in it.</summary>
internal static class ExtractCommand
{
    private const long BytesInFlight = 32_000_000;

    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var threads = InputSymbols.Threads();
        var format = new Option<string>("--format") { Description = "The output's format.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("extract", "Print what is read in each article: times, quantities, names, roles, quotations, claims.") { paths, format, threads };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string[] paths, int threads)
    {
        var items = FeedReader.Read(InputPaths.Find(paths));
        using var output = Console.OpenStandardOutput();
        var ids = new ArticleIds();
        var read = 0;
        foreach (var (item, article, line) in OrderedParallel.Map(items, Extract, threads, item => item.Size, BytesInFlight))
        {
            if (article.Skipped is { } skipped)
            {
                Console.Error.WriteLine($"skipped {skipped.Article}: {skipped.Reason}");
                continue;
            }
            ids.Add(article.Article!.Id, item.Place);
            output.Write(line.WrittenSpan);
            read++;
        }
        return read > 0 ? ExitCode.Done : throw new InputException($"no readable article in {string.Join(", ", paths)}");
    }

    private static (FeedItem Item, ArticleResult<Article> Article, ArrayBufferWriter<byte> Line) Extract(FeedItem item)
    {
        var line = new ArrayBufferWriter<byte>();
        var raw = item.Read();
        var result = raw.Article is { } readable ? new ArticleCleaner().Clean(readable) : ArticleResult.Skip<Article>(raw.Skipped!.Article, raw.Skipped.Reason);
        if (result.Article is { } article)
        {
            var annotated = LanguageReader.English.Read(article);
            ExtractWriter.Write(line, article, MentionPipeline.Default.Read(annotated), claims: []);
        }
        return (item, result, line);
    }
}
