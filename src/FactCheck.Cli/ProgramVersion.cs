using System.Reflection;

namespace FactCheck.Cli;

/// <summary>The program's own version, without the commit that the build appends to it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
