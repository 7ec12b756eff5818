using System.CommandLine;

namespace FactCheck.Cli;

/// <summary>A command by the word that calls it, before it is made.</summary>
internal sealed record CommandEntry(string Name, Func<Command> Make);
