namespace FactCheck.Server;

/// <summary>The program's version, as reports carry it.</summary>
internal static class ServerVersion
{
    public static string Text { get; } = typeof(FactCheckPipeline).Assembly.GetName().Version?.ToString(3) ?? "";
}
