using FactCheck.Text;

namespace FactCheck.Articles.EnglishHeads;

/// <summary>A line, or a part of one, that holds a date and next to nothing else.</summary>
internal static class DateLine
{
    private static readonly HashSet<string> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "on", "at", "am", "pm", "a", "p", "m", "local", "time", "hours", "hrs", "eastern", "central", "pacific", "mountain", "and", "the",
    };

    /// <returns>The date, and what stands behind it where <paramref name="allowTail"/> permits anything there; null for other text.</returns>
    public static (PublicationTime Time, TextSpan Span)? Read(ReadOnlySpan<char> text, bool allowTail = false)
    {
        if (PublicationTimeReader.Find(text) is not var (time, span) || !IsFiller(text[..span.Start]))
            return null;
        return allowTail || IsFiller(text[span.End..]) ? (time, span) : null;
    }

    /// <summary>Marks, names of weekdays, zones ("EDT") and the small words around a time.</summary>
    private static bool IsFiller(ReadOnlySpan<char> text)
    {
        foreach (var part in DateParts.Split(text))
        {
            if (part.IsNumber)
                return false;
            if (!part.IsWord)
                continue;
            var word = text[part.Start..part.End];
            if (!(IsZone(word) || Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
                return false;
        }
        return true;
    }

    private static bool IsZone(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');
}
