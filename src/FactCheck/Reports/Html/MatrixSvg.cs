using FactCheck.Reports.Views;

namespace FactCheck.Reports.Html;

/// <summary>Draws an agreement matrix: a row for each fact, a column for each outlet, and in the cell the value it states.</summary>
public static class MatrixSvg
{
    private const int Left = 232;
    private const int Column = 132;
    private const int Top = 44;
    private const int Row = 40;

    public static void Write(HtmlText html, PictureGrid grid)
    {
        if (grid.IsEmpty)
            return;
        var (width, height) = (Left + (grid.Columns.Length * Column), Top + (grid.Rows.Length * Row) + 4);
        PictureFrame.Open(html, "Which outlet states which value", width, height);
        for (var i = 0; i < grid.Columns.Length; i++)
            html.Add($"<text class=\"head\" x=\"{Left + (i * Column) + 6}\" y=\"24\">{SvgLabel.Cut(grid.Columns[i], 14)}<title>{grid.Columns[i]}</title></text>");
        for (var i = 0; i < grid.Rows.Length; i++)
            WriteRow(html, grid, grid.Rows[i], Top + (i * Row), width);
        PictureFrame.Close(html, grid, "Fact", "silent");
    }

    private static void WriteRow(HtmlText html, PictureGrid grid, PictureRow row, int y, int width)
    {
        html.Add($"<line class=\"lane\" x1=\"8\" y1=\"{y}\" x2=\"{width - 8}\" y2=\"{y}\"/>");
        html.Add($"<text class=\"row\" x=\"8\" y=\"{y + 25}\">{SvgLabel.Cut(row.Label, 26)}<title>{row.Label}</title></text>");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var x = Left + (i * Column);
            if (row.Cells[i] is { } cell)
            {
                html.Add($"<g class=\"{SvgLabel.ClassOf(cell)}\"><title>{grid.Columns[i]}, {row.Label}: {cell.Text}</title><rect x=\"{x + 2}\" y=\"{y + 5}\" width=\"{Column - 6}\" height=\"{Row - 10}\" rx=\"4\"/>");
                html.Add($"<text class=\"what\" x=\"{x + 10}\" y=\"{y + 25}\">{SvgLabel.Cut(SvgLabel.Lettered(cell), 14)}</text></g>");
            }
            else
            {
                html.Add($"<text class=\"silent\" x=\"{x + 10}\" y=\"{y + 25}\">silent</text>");
            }
        }
    }
}
