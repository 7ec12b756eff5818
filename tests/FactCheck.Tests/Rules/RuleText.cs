using System.Text;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

/// <summary>A rule that is right, to be broken one line at a time.</summary>
internal static class RuleText
{
    public const string Right =
        """
        title: Number of people killed
        status: stable
        find:
          kind: number
          counted: $people
          predicates: [kill, die]
        align:
          on: event
          same: [place]
        compare:
          check: number
          tolerance: 10%
          window: 12h
        severity: error
        message: "{left.outlet} says {left.value}, {right.outlet} {right.value}"
        known-limits:
          - Counts of missing people.
        examples:
          conflict:
            - [Twelve people died., Twenty people died.]

        """;

    public static Rule Read(string text)
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.Load([File("topic/rule", text)], Lexicons.Standard, problems);
        Assert.That(problems, Is.Empty);
        return pack.Rules.Single();
    }

    /// <summary>The problems as printed, in the order they are shown.</summary>
    public static string[] Problems(string text) => Problems([File("topic/rule", text)]);

    public static string[] Problems(params RuleFile[] files)
    {
        var problems = new List<FileProblem>();
        RulePack.Load(files, Lexicons.Standard, problems);
        return [.. problems.Order().Select(p => p.ToString())];
    }

    public static RuleFile File(string id, string text)
    {
        var problems = new List<FileProblem>();
        var file = RuleFile.Read(id + ".yml", id + ".yml", Encoding.UTF8.GetBytes(text), problems);
        Assert.That(problems, Is.Empty);
        return file!;
    }
}
