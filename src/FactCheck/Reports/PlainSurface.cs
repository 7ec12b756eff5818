using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Text alone, lines ending in LF; nothing in it moves a cursor.</summary>
public sealed class PlainSurface(TextWriter writer) : IReportSurface
{
    public void Write(string text, ReportTone tone = ReportTone.Plain) => writer.Write(VisibleText.Of(text).ReplaceLineEndings("\n"));

    public void EndLine() => writer.Write('\n');
}
