namespace FactCheck.Mentions.Quantities;

/// <summary>Reads where a distance leads: "14 miles north-northeast of Healdsburg", "30 km off the coast of".</summary>
internal static class DirectionReader
{
    private const int MaxLandmark = 6;

    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the unit.</param>
    /// <param name="direction">The compass direction, its parts joined with hyphens; null where there is none.</param>
    /// <param name="landmark">The pieces of the landmark, half-open; both the same where none is named.</param>
    public static bool TryRead(Pieces p, int i, out string? direction, out (int Start, int End) landmark)
    {
        var j = i;
        while (IsCompass(p[j].Lower) || (j > i && p.Joins(j) && IsCompass(p[j + 1].Lower)))
            j++;
        direction = null;
        for (var k = i; k < j; k++)
            if (p[k].IsWord)
                direction = direction is null ? p[k].Lower : direction + "-" + p[k].Lower;
        landmark = (j, j);
        if (p[j].Lower is not ("of" or "from" or "off" or "away" or "outside") || (direction is null && p[j].Lower == "of"))
            return direction is not null;

        var start = p[j].Lower == "away" ? j + 2 : j + 1;
        if (p[start].Lower == "the")
            start++;
        // "Of the town of Harlow".
        if (p[start].Lower is "town" or "city" or "village" or "capital" or "island" or "port" or "resort" && p[start + 1].Lower == "of")
            start += 2;
        var end = start;
        while (end < start + MaxLandmark && (p[end].IsCapitalized || (p.Joins(end) && p[end + 1].IsCapitalized)))
            end++;
        landmark = (start, end);
        return direction is not null || end > start;
    }

    private static bool IsCompass(string lower) =>
        lower is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" or "northern" or "nne" or "nnw" or "sse" or "ssw" or "ene" or "ese" or "wnw" or "wsw";
}
