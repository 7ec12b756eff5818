using System.Collections.Immutable;
using FactCheck.Reports.Views;
using FactCheck.Values;

namespace FactCheck.Reports.Html;

/// <summary>Draws a timeline: a lane for each outlet, a dot for each day on which it says that something happened.</summary>
public static class TimelineSvg
{
    private const int Left = 168;
    private const int Column = 136;
    private const int Top = 64;
    private const int Lane = 44;

    public static void Write(HtmlText html, Timeline timeline)
    {
        var grid = timeline.Grid;
        if (grid.IsEmpty)
            return;
        var (width, height) = (Left + (grid.Columns.Length * Column), Top + (grid.Rows.Length * Lane) + 8);
        PictureFrame.Open(html, "What each outlet says happened when", width, height);
        WriteDays(html, timeline.Days, grid, height);
        for (var i = 0; i < grid.Rows.Length; i++)
            WriteLane(html, grid.Columns, grid.Rows[i], Top + (i * Lane) + (Lane / 2), width);
        PictureFrame.Close(html, grid, "Outlet", "nothing told");
    }

    private static void WriteDays(HtmlText html, ImmutableArray<DateInterval> days, PictureGrid grid, int height)
    {
        for (var i = 0; i < days.Length; i++)
        {
            var x = Left + (i * Column) + 12;
            html.Add($"<line class=\"tick\" x1=\"{x}\" y1=\"{Top - 14}\" x2=\"{x}\" y2=\"{height - 8}\"/>");
            html.Add($"<text class=\"head\" x=\"{x - 4}\" y=\"24\">{SvgLabel.Cut(grid.Columns[i], 16)}</text>");
            if (i > 0 && days[i].First.DayNumber - days[i - 1].First.DayNumber is var gap and > 0)
                html.Add($"<text class=\"gap\" x=\"{x - 4}\" y=\"42\">+ {Counted.Of(gap, "day")}</text>");
        }
    }

    private static void WriteLane(HtmlText html, ImmutableArray<string> columns, PictureRow row, int y, int width)
    {
        html.Add($"<g><text class=\"row\" x=\"8\" y=\"{y + 5}\">{SvgLabel.Cut(row.Label, 18)}<title>{row.Label}</title></text>");
        html.Add($"<line class=\"lane\" x1=\"{Left}\" y1=\"{y}\" x2=\"{width - 8}\" y2=\"{y}\"/>");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is not { } cell)
                continue;
            var x = Left + (i * Column) + 12;
            html.Add($"<g class=\"{SvgLabel.ClassOf(cell)}\"><title>{row.Label}: {cell.Text}, {columns[i]}</title><circle cx=\"{x}\" cy=\"{y}\" r=\"6\"/>");
            html.Add($"<text class=\"what\" x=\"{x + 12}\" y=\"{y + 5}\">{SvgLabel.Cut(cell.Text, 14)}</text></g>");
        }
        html.Raw("</g>");
    }
}
