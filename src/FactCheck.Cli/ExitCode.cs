namespace FactCheck.Cli;

/// <summary>What the process returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something at or above <c>--fail-on</c> was found.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration or input.</summary>
    public const int Usage = 2;

    public const int Internal = 3;
}
