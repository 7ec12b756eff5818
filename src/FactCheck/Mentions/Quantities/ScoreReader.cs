namespace FactCheck.Mentions.Quantities;

/// <summary>Reads scores and votes: "5-4", "won 3–2", "a 65-53 win", "2-2".</summary>
internal static class ScoreReader
{
    private const int MaxDigits = 3;

    /// <summary>Whether two plain numbers with a dash between are a result. The larger one first is; the smaller one first is where words say so.</summary>
    public static bool TryRead(Pieces p, int i, out decimal first, out decimal second, out int end)
    {
        (first, second, end) = (p[i].Value ?? 0, p[i + 2].Value ?? 0, i + 3);
        if (p[i + 1].Lower == "to" && (p[i - 1].Lower is "voted" or "vote" or "votes" || p[i - 1].Lower == "of" && p[i - 2].Lower is "vote" or "margin") && IsPlain(p, i) && IsPlain(p, i + 2))
            return first > second;
        if (!IsPlain(p, i) || !p.IsDash(i + 1) || !IsPlain(p, i + 2) || !p.Touches(i) || !p.Touches(i + 1))
            return false;
        // A record of wins, losses and draws (9-5-1) has three.
        while (end <= i + 5 && p.IsDash(end) && IsPlain(p, end + 1) && p.Touches(end - 1) && p.Touches(end))
            end += 2;
        // Longer rows of numbers are telephone numbers and the like.
        if (end > i + 5 || (p.IsDash(end) && p.Touches(end - 1) && p.Touches(end)))
            return false;
        return first >= second || end > i + 3 || IsContest(p, i, end);
    }

    private static bool IsPlain(Pieces p, int i) => p[i].IsNumber && p[i].Value is not null && !p[i].IsFormatted && p[i].End - p[i].Start <= MaxDigits;

    private static bool IsContest(Pieces p, int start, int end)
    {
        for (var i = Math.Max(0, start - 5); i < end + 4; i++)
            if (p[i].Lower is "win" or "won" or "wins" or "winning" or "lost" or "loss" or "lose" or "losing" or "defeat" or "defeated" or "beat" or "beaten" or "beating" or "victory" or "vote" or "voted"
                or "draw" or "drew" or "tie" or "tied" or "lead" or "led" or "trailed" or "trailing" or "score" or "scored" or "record" or "ruling" or "decision" or "split" or "rout" or "aggregate" or "halftime" or "season" or "finished")
                return true;
        return false;
    }
}
