using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Feeds;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck ingest PATH... --store STORE</c>: stores articles and compares them with all that is stored.</summary>
internal static class IngestCommand
{
    public static Command Make()
    {
        var (paths, store, rules, threads) = (InputSymbols.Paths(), StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Threads());
        var command = new Command("ingest", "Store articles and compare them with all that is stored. Given again, an article that has not changed is passed over.") { paths, store, rules, threads };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), parsed.GetValue(rules), parsed.GetValue(threads))));
        return command;
    }

    private static int Run(string[] paths, string location, string? rules, int threads)
    {
        if (RuleSelection.Load(rules) is not { } pack)
            return ExitCode.Usage;

        var files = InputPaths.Find(paths);
        using var store = Store.Open(location, TimeProvider.System);
        RunSummary.Write(store, new Ingest(store, pack, threads).Run(RunKind.Ingest, FeedReader.Read(files).Select(Addressed)));
        return ExitCode.Done;
    }

    private static ArticleResult<RawArticle> Addressed(FeedItem item)
    {
        var result = item.Read();
        return result.Article is { } raw ? ArticleResult.Of(raw with { Id = StoreAddress.Of(raw) }) : result;
    }
}
