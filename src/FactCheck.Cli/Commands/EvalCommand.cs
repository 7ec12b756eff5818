using System.Buffers;
using System.CommandLine;
using FactCheck.Cli.Evaluation;
using FactCheck.Rules;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck eval GOLD_DIR</c>: how well the rules find what people found in labelled articles.</summary>
internal static class EvalCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("GOLD_DIR") { Description = "A folder with labelled articles: articles.jsonl, discrepancies.jsonl, traps.jsonl." };
        var format = new Option<string>("--format") { Description = "The form of the figures: text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var (rules, config, threads) = (InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads());
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var command = new Command("eval", "Measure precision and recall of the rules on labelled articles.") { folder, format, rules, config, least, threads };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetValue(format) == "json",
            parsed.GetValue(rules),
            parsed.GetValue(config),
            InputSymbols.SeverityOf(parsed.GetValue(least)!),
            parsed.GetValue(threads)));
        return command;
    }

    private static int Run(string folder, bool asJson, string? rules, string? config, Severity least, int threads)
    {
        var problems = new List<FileProblem>();
        var set = LabelledSet.Read(folder, problems);
        if (problems.Count > 0)
        {
            Problems.Tell(problems, problems.Select(p => p.Path).Distinct().Count());
            return ExitCode.Usage;
        }
        if (RuleSelection.Load(rules, config) is not { } house || !HouseView.TryMake(house, baseline: null, out var view))
            return ExitCode.Usage;

        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        var report = view.Of(pipeline.Compare(new ArticleInput(threads).Read([set.ArticlesPath], pipeline.Read), threads));
        var scores = new Scores(set, new Pairing(set, report.Discrepancies.Where(d => d.Severity >= least)));
        if (asJson)
        {
            var json = new ArrayBufferWriter<byte>();
            EvaluationWriter.WriteJson(json, scores);
            ReportOutput.Write(json.WrittenSpan, file: null);
        }
        else
        {
            ReportOutput.Write(surface => EvaluationWriter.WriteText(surface, scores), file: null);
        }
        return ExitCode.Done;
    }
}
