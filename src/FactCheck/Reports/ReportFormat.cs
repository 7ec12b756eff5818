namespace FactCheck.Reports;

/// <summary>The forms that a report can be written in.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Markdown,
    Html,
    Csv,
    Sarif,
    Junit,
    Annotations,
    Github,

    /// <summary>Only what people have confirmed: of a run without a store, nothing.</summary>
    ClaimReview,
}

public static class ReportFormats
{
    /// <returns>Null for an ending that names no form.</returns>
    public static ReportFormat? OfName(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.Text,
        ".json" => ReportFormat.Json,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".html" or ".htm" => ReportFormat.Html,
        ".csv" => ReportFormat.Csv,
        ".sarif" => ReportFormat.Sarif,
        ".xml" => ReportFormat.Junit,
        ".jsonld" => ReportFormat.Annotations,
        _ => null,
    };
}
