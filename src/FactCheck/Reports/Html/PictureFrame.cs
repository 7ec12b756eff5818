using FactCheck.Reports.Views;

namespace FactCheck.Reports.Html;

/// <summary>
/// What stands around a picture: its title, a box that scrolls sideways where the picture is wider than the screen, and the same
/// in words as a table, for those who do not see it.
/// </summary>
internal static class PictureFrame
{
    public static void Open(HtmlText html, string title, int width, int height) =>
        html.Add($"<figure class=\"picture\"><figcaption>{title}</figcaption><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\"><svg role=\"img\" aria-label=\"{title}; the same is in the table below\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">");

    public static void Close(HtmlText html, PictureGrid grid, string corner, string nothing)
    {
        html.Raw("</svg></div>");
        if (grid.LeftOut is { } left)
            html.Add($"<p class=\"quiet\">{left}</p>");
        html.Add($"<details><summary>As a table</summary><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"As a table\"><table><thead><tr><th scope=\"col\">{corner}</th>");
        foreach (var column in grid.Columns)
            html.Add($"<th scope=\"col\">{column:bdi}</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var row in grid.Rows)
        {
            html.Add($"<tr><th scope=\"row\">{row.Label:bdi}</th>");
            foreach (var cell in row.Cells)
            {
                if (cell is null)
                    html.Add($"<td class=\"quiet\">{nothing}</td>");
                else
                    html.Add($"<td>{SvgLabel.Lettered(cell):bdi}</td>");
            }
            html.Raw("</tr>");
        }
        html.Raw("</tbody></table></div></details></figure>");
    }
}
