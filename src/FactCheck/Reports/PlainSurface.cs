namespace FactCheck.Reports;

/// <summary>Text alone, lines ending in LF.</summary>
public sealed class PlainSurface(TextWriter writer) : IReportSurface
{
    public void Write(string text, ReportTone tone = ReportTone.Plain) => writer.Write(text);

    public void EndLine() => writer.Write('\n');
}
