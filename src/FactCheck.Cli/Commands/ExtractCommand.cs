using System.Buffers;
using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck extract PATH...</c>: a line of JSON for each article, with everything that was read in it.</summary>
internal static class ExtractCommand
{
    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var threads = InputSymbols.Threads();
        var format = new Option<string>("--format") { Description = "The output's form.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("extract", "Print what is read in each article: times, quantities, names, roles, quotations, claims.") { paths, format, threads };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string[] paths, int threads)
    {
        var pipeline = new FactCheckPipeline(RuleSelection.None);
        using var output = Console.OpenStandardOutput();
        foreach (var (line, skipped) in new ArticleInput(threads).Read(paths, raw => LineOf(pipeline.Extract(raw))))
            if (line is not null)
                output.Write(line.WrittenSpan);
            else
                Console.Error.WriteLine($"skipped {skipped!.Article}: {skipped.Reason}");
        return ExitCode.Done;
    }

    private static ArticleResult<ArrayBufferWriter<byte>> LineOf(ArticleResult<ArticleExtract> result)
    {
        if (result.Article is not { } read)
            return new ArticleResult<ArrayBufferWriter<byte>>(null, result.Skipped);
        var line = new ArrayBufferWriter<byte>();
        ExtractWriter.Write(line, read.Article, read.Mentions, read.Claims);
        return ArticleResult.Of(line);
    }
}
