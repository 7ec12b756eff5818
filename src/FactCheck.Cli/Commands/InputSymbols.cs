using System.CommandLine;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli.Commands;

/// <summary>The arguments and options that several commands take.</summary>
internal static class InputSymbols
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files and folders with articles (.txt, .md, .html, .jsonl, .json, feeds, .warc); '-' reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<int> Threads()
    {
        var threads = new Option<int>("--threads")
        {
            Description = "How many articles are read at a time.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Max(1, Environment.ProcessorCount),
        };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && int.TryParse(value, out var number) && number is < 1 or > 256)
                result.AddError("--threads takes a number from 1 to 256.");
        });
        return threads;
    }

    public static Option<string?> StdinName() => new("--stdin-name")
    {
        Description = "What the article on standard input is called in the report.",
        HelpName = "NAME",
    };

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "Use the rules of this folder in place of the standard ones.",
        HelpName = "DIR",
    };

    public static Option<string?> Config() => new("--config")
    {
        Description = "Use this house configuration instead of the nearest factcheck.yml from the working folder upwards.",
        HelpName = "FILE",
    };

    public static Option<string?> Baseline() => new("--baseline")
    {
        Description = "Mark the findings that this file names as known; they fail no run.",
        HelpName = "FILE",
    };

    public static Option<string> SeverityOption(string name, string description)
    {
        var severity = new Option<string>(name) { Description = description, HelpName = "SEVERITY", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        return severity;
    }

    public static Severity SeverityOf(string word) => Hyphenated.Parse<Severity>(word) ?? throw new ArgumentException($"no severity '{word}'", nameof(word));
}
