namespace FactCheck.Feeds;

/// <summary>Which format the ending of a file's name stands for.</summary>
internal static class FileFormats
{
    /// <returns>Null for an ending that is none of an article's.</returns>
    public static FileFormat? OfName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => FileFormat.Text,
        ".md" or ".markdown" => FileFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => FileFormat.Html,
        ".jsonl" or ".ndjson" => FileFormat.JsonLines,
        _ => null,
    };

    /// <summary>Judges text that has no name by how it begins.</summary>
    public static FileFormat OfContent(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith("{", StringComparison.Ordinal))
            return FileFormat.JsonLines;
        if (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return FileFormat.Html;
        return text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal) ? FileFormat.Markdown : FileFormat.Text;
    }
}
