using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reports;

/// <summary>How all JSON is written: UTF-8 without BOM, LF, and text as it stands wherever JSON allows it.</summary>
public static class JsonOutput
{
    /// <summary>One line per value.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true, NewLine = "\n" };
}
