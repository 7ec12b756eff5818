using System.CommandLine;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck show FILE</c>: prints an article with what was read in it marked.</summary>
internal static class ShowCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "A file with one article, or with several in JSON Lines." };
        var command = new Command("show", "Print an article with its times, quantities, names, roles and quotations marked.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string file)
    {
        var pipeline = new FactCheckPipeline(RuleSelection.None);
        ReportOutput.Write(
            surface =>
            {
                var writer = new MarkedArticleWriter(surface, ReportOutput.IsColourful);
                foreach (var (read, skipped) in new ArticleInput(threads: 1).Read([file], pipeline.Extract))
                    if (read is not null)
                        writer.Write(read.Article, read.Mentions);
                    else
                        Console.Error.WriteLine($"skipped {skipped!.Article}: {skipped.Reason}");
            },
            file: null);
        return ExitCode.Done;
    }
}
