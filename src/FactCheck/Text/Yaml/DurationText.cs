using System.Globalization;

namespace FactCheck.Text.Yaml;

/// <summary>A length of time as user files write it: a whole number and s, min, h, d or w.</summary>
public static class DurationText
{
    /// <summary>A year; longer ones are slips of the pen.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <returns>Null where the text is no length of time, or longer than <see cref="Longest"/>.</returns>
    public static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        var digits = text.TrimEnd("abcdefghijklmnopqrstuvwxyz").TrimEnd();
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        var seconds = text[digits.Length..].TrimStart() switch
        {
            "s" => 1L,
            "min" => 60L,
            "h" => 3600L,
            "d" => 86_400L,
            "w" => 604_800L,
            _ => (long?)null,
        };
        return seconds is { } unit && unit * count <= Longest.TotalSeconds ? TimeSpan.FromSeconds((double)(unit * count)) : null;
    }
}
