using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes workflow commands of GitHub Actions, one for the first passage of each position, so that a finding shows at the files
/// it is about: <c>::warning file=…,line=…,title=…::message</c>.
/// </summary>
public static class GithubReportWriter
{
    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        var places = new PassagePlace(report.Articles);
        foreach (var discrepancy in report.Discrepancies)
            foreach (var position in discrepancy.Positions)
                if (position.Passages is [var passage, ..])
                    Encoding.UTF8.GetBytes(Line(discrepancy, position, passage, places) + "\n", output);
    }

    private static string Line(DiscrepancyView discrepancy, PositionView position, PassageView passage, PassagePlace places)
    {
        var article = places.ArticleOf(passage)?.Article;
        var properties = $"file={Property(article?.Path ?? passage.Article)}";
        if (HasFileLines(article) && places.LineOf(passage) is var (line, column))
            properties += string.Create(CultureInfo.InvariantCulture, $",line={line},col={column}");
        properties += $",title={Property($"{Hyphenated.Of(discrepancy.Kind)}: {discrepancy.Subject}")}";
        return $"::{(discrepancy.IsKnown ? "notice" : Command(discrepancy.Severity))} {properties}::{Data($"{discrepancy.Message}. Here: {position.Display}, “{passage.Quote}” ({discrepancy.Id})")}";
    }

    /// <summary>Only in a file of plain text are lines of the clean text lines of the file.</summary>
    private static bool HasFileLines(Article? article) => article?.Path is { } path && ReportFormats.OfName(path) == ReportFormat.Text;

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        VisibleText.OneLine(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
