using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the magnitude of an earthquake: "magnitude 7.6", "7.6-magnitude", "measuring 7.6", "7.6 on the Richter scale".</summary>
internal static class MagnitudeReader
{
    private const int Strongest = 10;

    /// <param name="p">The sentence.</param>
    /// <param name="number">The bare number.</param>
    /// <param name="start">Where the words begin that make it a magnitude.</param>
    /// <param name="end">The piece after the last of them.</param>
    public static bool IsMagnitude(Pieces p, in NumberRead number, out int start, out int end)
    {
        (start, end) = (number.Start, number.End);
        if (number.Value is < 0 or > Strongest || number.IsFraction)
            return false;
        var after = p.Joins(end) ? end + 1 : end;
        if (p[after].Lower is "magnitude")
        {
            end = after + 1;
            return true;
        }
        if (p[end].Lower == "on" && p[end + 1].Lower == "the" && p[end + 2].Lower is "richter" or "moment")
        {
            end += p[end + 3].Lower == "magnitude" ? 5 : 4;
            return true;
        }

        var before = p.Joins(start - 1) ? start - 2 : HedgeReader.Before(p, start).Edge - 1;
        if (p[before].Lower is "of" or "at" or "a" or "was")
            before--;
        if (p[before].Lower is "preliminary" or "estimated")
            before--;
        if (p[before].Lower is "magnitude" || (p[before].Lower is "measuring" or "measured" && number.Step < 1 && NearQuake(p, before)))
        {
            start = before;
            return true;
        }
        // "A 4.6 quake": nobody counts quakes in tenths. The noun stays outside.
        return number.IsDigits && number.Step == 0.1m && number.Value >= 1 && (IsQuake(p[after].Lower) || (p[after].Tag == PartOfSpeech.Adj && IsQuake(p[after + 1].Lower)));
    }

    private static bool NearQuake(Pieces p, int i)
    {
        for (var j = Math.Max(0, i - 8); j < i + 14; j++)
            if (IsQuake(p[j].Lower) || p[j].Lower is "richter" or "magnitude")
                return true;
        return false;
    }

    private static bool IsQuake(string lower) =>
        lower is "quake" or "earthquake" or "tremor" or "temblor" or "aftershock" or "foreshock" or "quakes" or "earthquakes" or "tremors" or "temblors" or "aftershocks" or "foreshocks";
}
