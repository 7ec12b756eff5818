using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reports.Html;

/// <summary>The one style sheet of reports and pages.</summary>
public static class StyleSheet
{
    /// <returns>CSS, with LF.</returns>
    public static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The word by which a content security policy allows exactly these styles and no others.</summary>
    public static string PolicyOf(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
}
