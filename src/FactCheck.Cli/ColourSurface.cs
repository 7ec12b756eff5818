using FactCheck.Reports;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli;

/// <summary>A terminal that shows colours. Only made when there is one: loading the library for it costs a short run its start.</summary>
internal sealed class ColourSurface : IReportSurface
{
    public void Write(string text, ReportTone tone = ReportTone.Plain) => AnsiConsole.Write(new Spectre.Console.Text(VisibleText.Of(text).ReplaceLineEndings("\n"), StyleOf(tone)));

    public void EndLine() => AnsiConsole.WriteLine();

    private static Style StyleOf(ReportTone tone) => tone switch
    {
        ReportTone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        ReportTone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        ReportTone.Info => new Style(Color.Blue),
        ReportTone.Strong => new Style(decoration: Decoration.Bold),
        ReportTone.Quiet => new Style(Color.Grey),
        ReportTone.Value => new Style(Color.Aqua, decoration: Decoration.Bold),
        ReportTone.Quote => new Style(Color.Aqua),
        ReportTone.Timex => new Style(Color.Lime),
        ReportTone.Quantity => new Style(Color.Yellow),
        ReportTone.Name => new Style(Color.Aqua),
        ReportTone.Role => new Style(Color.Fuchsia),
        ReportTone.Quotation => new Style(decoration: Decoration.Italic),
        _ => Style.Plain,
    };
}
