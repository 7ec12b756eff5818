using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck;

/// <summary>Runs the examples of rules through the whole flow: a rule's file carries its own proof.</summary>
public sealed class ExampleTest(RulePack pack)
{
    private readonly FactCheckPipeline _pipeline = new(pack);

    /// <summary>What fails, each with the place of the example in its file; empty where all examples of the rule hold.</summary>
    public IEnumerable<FileProblem> Failures(Rule rule) =>
        rule.Examples.SelectMany(example => Failures(rule, example).Select(message => new FileProblem(rule.Path, example.Line, example.Column, message)));

    private IEnumerable<string> Failures(Rule rule, RuleExample example)
    {
        var articles = example.Sides.Select((side, i) => _pipeline.Read(Article(side, i))).ToImmutableArray();
        for (var i = 0; i < articles.Length; i++)
            if (articles[i].Article is not { } read)
                yield return $"text {i + 1} cannot be read: {articles[i].Skipped!.Reason}";
            else if (!read.Claims.Any(c => pack.RuleFor(c) == rule || rule.Holds(c)))
                yield return $"the rule finds nothing in text {i + 1} \"{Short(example.Sides[i].Text)}\"{Instead(read)}";

        var found = _pipeline.Compare(articles).Discrepancies.Where(d => d.Rule == rule).ToArray();
        if (example.Outcome is not { } outcome)
        {
            foreach (var finding in found)
                yield return $"the two texts are to agree; the rule reports {Hyphenated.Of(finding.Outcome)}: {finding.Explanation[0]}";
        }
        else if (found.Length == 0)
        {
            yield return $"expected {Hyphenated.Of(outcome)}; the rule reports nothing";
        }
        else if (!found.Any(d => d.Outcome == outcome))
        {
            yield return $"expected {Hyphenated.Of(outcome)}; the rule reports {Hyphenated.Of(found[0].Outcome)}";
        }
    }

    /// <summary>The other rules of its kind that take the claims, for a person to see what the clause lacks.</summary>
    private string Instead(ReadArticle article)
    {
        string[] others = [.. article.Claims.Select(pack.RuleFor).OfType<Rule>().Select(r => r.Id).Distinct().Order(StringComparer.Ordinal)];
        return others.Length == 0 ? "" : $"; found there: {string.Join(", ", others)}";
    }

    private static RawArticle Article(ExampleSide side, int index) => new()
    {
        Id = FormattableString.Invariant($"text-{index + 1}"),
        IsClean = true,
        Text = side.Text,
        Title = side.Title,
        Outlet = side.Outlet ?? FormattableString.Invariant($"Outlet {index + 1}"),
        Published = side.Published,
        Sha256 = "",
    };

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
