using System.Globalization;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>The year of a date: stated ("2013"), counted ("last year", "the following year"), or left open.</summary>
/// <param name="Number">The year stated; null where it is counted or open.</param>
/// <param name="Offset">Years from the article's year, or from the date read last.</param>
/// <param name="FromLast">Counted from the date read last ("that year").</param>
internal readonly record struct YearPart(int? Number, int? Offset = null, bool FromLast = false)
{
    public static YearPart Open => default;

    public bool IsOpen => Number is null && Offset is null;

    /// <summary>The year, and what it was counted from; null where it is open or there is nothing to count from.</summary>
    public (int Year, Anchor? From)? Find(TimeContext context)
    {
        if (Number is { } number)
            return (number, null);
        var anchor = FromLast ? context.Reference : context.Article;
        return Offset is { } offset && anchor is not null ? (anchor.Day.Year + offset, anchor) : null;
    }

    public static string Text(int? year) => year is { } y ? y.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
}
