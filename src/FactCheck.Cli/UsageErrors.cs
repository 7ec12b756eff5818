using System.CommandLine;

namespace FactCheck.Cli;

/// <summary>Words what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(Command root, ParseResult parsed)
    {
        if (parsed.CommandResult.Command == root)
        {
            var commands = string.Join(", ", root.Subcommands.Select(c => c.Name));
            return parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-')
                ? [$"unknown command '{word}'; there are {commands}"]
                : [$"a command is missing; there are {commands}"];
        }
        return parsed.UnmatchedTokens is { Count: > 0 } unknown
            ? unknown.Select(word => $"{parsed.CommandResult.Command.Name}: unknown option or too many arguments: '{word}'")
            : parsed.Errors.Select(e => $"{parsed.CommandResult.Command.Name}: {OneLine(e.Message)}");
    }

    private static string OneLine(string message) => char.ToLowerInvariant(message[0]) + string.Join(' ', message[1..].Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
