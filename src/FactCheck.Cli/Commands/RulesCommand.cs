using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules list|validate|test|coverage</c>: shows the rules, reads them, runs their examples, counts what they take.</summary>
internal static class RulesCommand
{
    public static Command Make() => new("rules", "Show, read and test rules.")
    {
        Sub("list", "Print each rule with its kind, severity and title.", List),
        Sub("validate", "Read all rule files and name every fault.", Validate),
        Sub("test", "Run the examples of all rules through the program and name each that fails.", Test),
        CoverageSub(),
    };

    private static Command CoverageSub()
    {
        var (paths, rules, config, threads) = (InputSymbols.Paths(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads());
        var command = new Command("coverage", "Count the claims, pairs and findings of each rule in articles, and the claims that no rule takes.") { paths, rules, config, threads };
        command.SetAction(parsed => RuleSelection.Load(parsed.GetValue(rules), parsed.GetValue(config)) is { } house
            ? Cover(house, parsed.GetRequiredValue(paths), parsed.GetValue(threads))
            : ExitCode.Usage);
        return command;
    }

    private static int Cover(HouseConfiguration house, string[] paths, int threads)
    {
        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        ArticleResult<ReadArticle>[] results = [.. new ArticleInput(threads).Read(paths, pipeline.Read)];
        var report = pipeline.Compare(results, threads);
        var coverage = RuleCoverage.Of(house.Pack, report, results.Select(r => r.Article).OfType<ReadArticle>());
        ReportOutput.Write(surface => new CoverageWriter(surface).Write(coverage), file: null);
        return ExitCode.Done;
    }

    private static Command Sub(string name, string description, Func<RulePack, int> run)
    {
        var (rules, config) = (InputSymbols.Rules(), InputSymbols.Config());
        var command = new Command(name, description) { rules, config };
        command.SetAction(parsed => RuleSelection.Load(parsed.GetValue(rules), parsed.GetValue(config)) is { } house ? run(house.Pack) : ExitCode.Usage);
        return command;
    }

    private static int List(RulePack pack)
    {
        var idWidth = pack.Rules.Max(r => r.Id.Length);
        var kindWidth = pack.Rules.Max(r => Hyphenated.Of(r.Find.Kind).Length);
        foreach (var rule in pack.Rules)
            Console.Out.WriteLine($"{rule.Id.PadRight(idWidth)}  {Hyphenated.Of(rule.Find.Kind).PadRight(kindWidth)}  {Hyphenated.Of(rule.Severity),-7}  {rule.Title}");
        return ExitCode.Done;
    }

    private static int Validate(RulePack pack)
    {
        Console.Out.WriteLine(FormattableString.Invariant($"{Rules(pack.Rules.Length)}, no fault."));
        return ExitCode.Done;
    }

    /// <summary>A rule that is still being written may fail: its failures are shown, and do not count.</summary>
    private static int Test(RulePack pack)
    {
        var test = new ExampleTest(pack);
        var (examples, failing) = (0, 0);
        foreach (var rule in pack.Rules)
        {
            var isExperimental = rule.Status == RuleStatus.Experimental;
            var failures = test.Failures(rule).Order().ToArray();
            examples += rule.Examples.Length;
            failing += isExperimental ? 0 : failures.Select(f => (f.Line, f.Column)).Distinct().Count();
            foreach (var failure in failures)
                Console.Out.WriteLine(isExperimental ? $"{failure} (experimental)" : failure.ToString());
        }
        Console.Out.WriteLine(FormattableString.Invariant($"{Rules(pack.Rules.Length)}, {examples} example{(examples == 1 ? "" : "s")}, {failing} failing."));
        return failing == 0 ? ExitCode.Done : ExitCode.Usage;
    }

    private static string Rules(int count) => FormattableString.Invariant($"{count} rule{(count == 1 ? "" : "s")}");
}
