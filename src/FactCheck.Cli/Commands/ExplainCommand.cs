using System.CommandLine;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Reports;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain ID PATH...</c>: runs the check again and prints every step behind one finding.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var id = new Argument<string>("ID") { Description = "The finding's id, as a report prints it; its first characters are enough." };
        var paths = InputSymbols.Paths();
        var (rules, config) = (InputSymbols.Rules(), InputSymbols.Config());
        var threads = InputSymbols.Threads();
        var command = new Command("explain", "Run the check again and print every step behind one finding.") { id, paths, rules, config, threads };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), parsed.GetRequiredValue(paths), parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string id, string[] paths, string? rules, string? config, int threads)
    {
        if (RuleSelection.Load(rules, config) is not { } house)
            return ExitCode.Usage;

        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        var report = pipeline.Compare(new ArticleInput(threads).Read(paths, pipeline.Read));
        var discrepancy = Find(report, id);
        ReportOutput.Write(surface => new ExplanationWriter(surface, report).Write(discrepancy), file: null);
        return ExitCode.Done;
    }

    private static Discrepancy Find(FactCheckReport report, string id)
    {
        var found = report.Discrepancies.Where(d => d.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var only] => only,
            [] when report.Discrepancies.IsEmpty => throw new InputException($"no finding has the id '{id}': there is none in these articles"),
            [] => throw new InputException($"no finding has the id '{id}'; there are {string.Join(", ", report.Discrepancies.Take(20).Select(d => d.Id))}"),
            _ => throw new InputException($"several findings begin with '{id}': {string.Join(", ", found.Select(d => d.Id))}"),
        };
    }
}
