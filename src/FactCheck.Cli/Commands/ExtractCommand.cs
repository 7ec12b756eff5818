using System.Buffers;
using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Storage.Streams;

namespace FactCheck.Cli.Commands;

/// <summary>
/// <c>factcheck extract PATH...</c>: a line of JSON for each article, with everything that was read in it; with <c>--format keyed</c> what
/// <c>group</c> and <c>compare</c> need of it, the key first.
/// </summary>
internal static class ExtractCommand
{
    private const string Keyed = "keyed";

    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var threads = InputSymbols.Threads();
        var format = new Option<string>("--format") { Description = "The output's form: jsonl, or keyed, to be sorted for 'factcheck group'.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", Keyed);
        var (rules, config) = (InputSymbols.Rules(), InputSymbols.Config());
        var command = new Command("extract", "Print what is read in each article: times, quantities, names, roles, quotations, claims.") { paths, format, rules, config, threads };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) != Keyed && (result.GetValue(rules) ?? result.GetValue(config)) is not null)
                result.AddError("--rules and --config are for --format keyed: only what is compared is read by the lexicons of a house");
        });
        command.SetAction(parsed => parsed.GetValue(format) == Keyed
            ? RunKeyed(parsed.GetRequiredValue(paths), parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(threads))
            : Run(parsed.GetRequiredValue(paths), parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string[] paths, int threads)
    {
        var (pipeline, buffers) = (new FactCheckPipeline(RuleSelection.None), new LineBuffers());
        Write(new ArticleInput(threads).Read(paths, raw => LineOf(pipeline.Extract(raw), buffers)), buffers);
        return ExitCode.Done;
    }

    private static int RunKeyed(string[] paths, string? rules, string? config, int threads)
    {
        if (RuleSelection.Load(rules, config) is not { } house)
            return ExitCode.Usage;
        var (pipeline, made, buffers) = (new FactCheckPipeline(house.Pack), ArticleLine.MadeWith(house.Pack), new LineBuffers());
        Write(new ArticleInput(threads).Read(paths, raw => LineOf(pipeline.Read(raw), made, buffers)), buffers);
        return ExitCode.Done;
    }

    private static void Write(IEnumerable<ArticleResult<ArrayBufferWriter<byte>>> lines, LineBuffers buffers)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var (line, skipped) in lines)
        {
            if (line is null)
            {
                Console.Error.WriteLine($"skipped {skipped!.Article}: {skipped.Reason}");
                continue;
            }
            output.Write(line.WrittenSpan);
            buffers.Return(line);
        }
    }

    private static ArticleResult<ArrayBufferWriter<byte>> LineOf(ArticleResult<ArticleExtract> result, LineBuffers buffers)
    {
        if (result.Article is not { } read)
            return new ArticleResult<ArrayBufferWriter<byte>>(null, result.Skipped);
        var line = buffers.Take();
        ExtractWriter.Write(line, read.Article, read.Mentions, read.Claims);
        return ArticleResult.Of(line);
    }

    private static ArticleResult<ArrayBufferWriter<byte>> LineOf(ArticleResult<ReadArticle> result, string made, LineBuffers buffers)
    {
        if (result.Article is not { } read)
            return new ArticleResult<ArrayBufferWriter<byte>>(null, result.Skipped);
        var line = buffers.Take();
        line.Write(ArticleLine.Of(read, made));
        line.Write("\n"u8);
        return ArticleResult.Of(line);
    }
}
