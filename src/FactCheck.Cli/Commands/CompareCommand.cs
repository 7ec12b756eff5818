using System.Buffers;
using System.CommandLine;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Storage.Streams;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck compare</c>: takes the lines of <c>group</c> and gives the findings of each story, a line of JSON each.</summary>
internal static class CompareCommand
{
    /// <summary>Packed lines; what is unpacked of a story is gone when it is compared.</summary>
    private const long BytesInFlight = 32_000_000;

    public static Command Make()
    {
        var (rules, config, threads) = (InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads());
        threads.Description = "How many stories are compared at a time.";
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var baseline = InputSymbols.Baseline();
        var command = new Command("compare", "Print where the articles of each story differ, a line of JSON for each finding: takes the lines of 'group' on standard input, those of a story together.") { rules, config, least, baseline, threads };
        command.SetAction(parsed => Run(
            parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(baseline), InputSymbols.SeverityOf(parsed.GetValue(least)!), parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string? rules, string? config, string? baseline, Severity least, int threads)
    {
        if (RuleSelection.Load(rules, config) is not { } house || !HouseView.TryMake(house, baseline, out var view))
            return ExitCode.Usage;
        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        var suppressed = 0;
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        try
        {
            var stories = StreamedStory.Read(input, ArticleLine.MadeWith(house.Pack));
            foreach (var report in OrderedParallel.Map(stories, story => view.Of(pipeline.CompareStory(story.Id, story.Articles())), threads, s => s.Size, BytesInFlight))
            {
                suppressed += report.Suppressed.Count(s => s.Discrepancy.Severity >= least);
                Write(output, report, least);
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException(e.Message);
        }
        if (suppressed > 0)
            Console.Error.WriteLine(FormattableString.Invariant($"suppressed: {suppressed}"));
        return ExitCode.Done;
    }

    private static void Write(Stream output, FactCheckReport report, Severity least)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var discrepancy in report.Discrepancies)
            if (discrepancy.Severity >= least)
                JsonReportWriter.WriteLine(lines, discrepancy);
        output.Write(lines.WrittenSpan);
    }
}
