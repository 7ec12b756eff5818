using System.Globalization;
using FactCheck.Reports.Views;

namespace FactCheck.Reports.Html;

/// <summary>Text in a picture: a line there does not wrap, so it is cut to what has room.</summary>
internal static class SvgLabel
{
    /// <summary>At most <paramref name="most"/> characters as a reader counts them; a wide one (an ideograph, an emoji) counts twice.</summary>
    public static string Cut(string text, int most)
    {
        var (room, at) = (most, 0);
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            room -= text[at] >= '\u1100' ? 2 : 1;
            if (room < 0 || length > 32)
                return text[..at].TrimEnd() + "…";
            at += length;
        }
        return text;
    }

    /// <summary>The colour is never alone: a value that differs has its letter.</summary>
    public static string Lettered(PictureCell cell) => cell.Position is { } position ? $"{PositionView.Letter(position)} {cell.Text}" : cell.Text;

    public static string ClassOf(PictureCell cell) => cell.Position is { } position ? $"cell p{position % 5}" : "cell same";
}
