using System.CommandLine;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Reports;
using FactCheck.Rules.House;

namespace FactCheck.Cli.Commands;

/// <summary>
/// <c>factcheck explain ID PATH...</c>: runs the check again and prints every step behind one finding. <c>factcheck explain --pair
/// ARTICLE:START ARTICLE:START PATH...</c>: why two passages are not reported together.
/// </summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var first = new Argument<string>("ID") { Description = "The finding's id, as a report prints it; its first characters are enough. Not with --pair." };
        var paths = InputSymbols.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var pair = new Option<string[]>("--pair")
        {
            Description = "Say why two passages are not reported together. START counts characters from 0 in the article's text, as a report's 'start' does.",
            HelpName = "ARTICLE:START ARTICLE:START",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var (rules, config, threads) = (InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads());
        var command = new Command("explain", "Run the check again and print every step behind one finding, or why there is none.") { first, paths, pair, rules, config, threads };
        command.Validators.Add(result =>
        {
            if (result.GetResult(pair) is null && result.GetResult(first) is not null && result.GetResult(paths) is null or { Tokens.Count: 0 })
                result.AddError("'explain' needs a finding's id and the articles.");
        });
        command.SetAction(parsed => RuleSelection.Load(parsed.GetValue(rules), parsed.GetValue(config)) is not { } house ? ExitCode.Usage
            : parsed.GetValue(pair) is [var left, var right] ? ExplainPair(left, right, [parsed.GetRequiredValue(first), .. parsed.GetValue(paths) ?? []], house, parsed.GetValue(threads))
            : ExplainFinding(parsed.GetRequiredValue(first), parsed.GetRequiredValue(paths), house, parsed.GetValue(threads)));
        return command;
    }

    private static int ExplainFinding(string id, string[] paths, HouseConfiguration house, int threads)
    {
        if (!HouseView.TryMake(house, baseline: null, out var view))
            return ExitCode.Usage;
        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        var report = pipeline.Compare(new ArticleInput(threads).Read(paths, pipeline.Read), threads);
        var discrepancy = Find(report, id);
        discrepancy = discrepancy with { IsKnown = view.Known.Knows(discrepancy.Id) };
        ReportOutput.Write(surface => new ExplanationWriter(surface, view.Of(report)).Write(discrepancy), file: null);
        return ExitCode.Done;
    }

    private static int ExplainPair(string left, string right, string[] paths, HouseConfiguration house, int threads)
    {
        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        ArticleResult<ReadArticle>[] results = [.. new ArticleInput(threads).Read(paths, pipeline.Read)];
        var report = pipeline.Compare(results, threads);
        var inquiry = new PairInquiry(house.Pack, report, results.Select(r => r.Article).OfType<ReadArticle>());
        var (a, b) = (PlaceOf(left, inquiry), PlaceOf(right, inquiry));
        ReportOutput.Write(
            surface => new PairWriter(surface, inquiry, report).Write(inquiry.ClaimsAt(a.Article, a.Position), inquiry.ClaimsAt(b.Article, b.Position)),
            file: null);
        return ExitCode.Done;
    }

    private static (string Article, int Position) PlaceOf(string text, PairInquiry inquiry)
    {
        var colon = text.LastIndexOf(':');
        if (colon < 1 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            throw new InputException($"--pair: expected an article's id and a place such as a.txt:120, found '{text}'");
        var article = text[..colon];
        if (!inquiry.Articles.Contains(article))
            throw new InputException($"--pair: no article has the id '{article}'; there are {string.Join(", ", inquiry.Articles.Order(StringComparer.Ordinal).Take(20))}");
        return (article, position);
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
