using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>
/// Finds when an article appeared in a short text: ISO 8601, RFC 5322, and what is printed for readers ("Sept. 27, 2023",
/// "Wednesday 27 September 2023, 9:05 p.m."). Digits with slashes are read where day and month cannot be mistaken for one another.
/// </summary>
public static class PublicationTimeReader
{
    /// <summary>Longer texts are no statement of a date.</summary>
    private const int MaximumLength = 200;

    /// <returns>Null where the text states no full date.</returns>
    public static PublicationTime? Read(string? text) => text is null ? null : Find(text)?.Time;

    /// <summary>The first full date with the time of day and zone that follow or precede it, and where they stand.</summary>
    internal static (PublicationTime Time, TextSpan Span)? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > MaximumLength)
            return null;
        var parts = DateParts.Split(text);
        for (var i = 0; i < parts.Count; i++)
            if (DayPattern.At(text, parts, i) is { } found)
            {
                var clock = ClockPattern.After(text, parts, found.EndPart) ?? ClockPattern.Before(text, parts, i);
                var first = Math.Min(i, clock?.FirstPart ?? i);
                var end = Math.Max(found.EndPart, clock?.EndPart ?? 0);
                return (new PublicationTime(found.Day, clock?.Time, clock?.Offset), new TextSpan(parts[first].Start, parts[end - 1].End));
            }
        return null;
    }
}
