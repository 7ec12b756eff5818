namespace FactCheck.Mentions.Quantities;

/// <summary>Reads sizes that name no number: "dozens", "hundreds of thousands", "several hundred", "a couple of dozen". They are ranges.</summary>
internal static class CrowdReader
{
    public static bool TryReadCrowd(Pieces p, int i, out NumberRead number)
    {
        NumberWords.TryFind(p[i].Lower, out _, out var size);
        var (scale, end) = (size, i + 1);
        if (p[end].Lower == "of" && NumberWords.TryFind(p[end + 1].Lower, out var kind, out var larger) && kind == NumberWordKind.Crowd)
            (scale, end) = (size * larger, end + 2);
        // More than one of it, and not so many that the next larger word would have been used.
        number = new NumberRead(i, end, 2 * scale, 10 * scale) { HasScale = true };
        return p[i].Lower is not ("tens" or "scores") || end > i + 1 || p[end].Lower == "of";
    }

    /// <param name="p">The sentence.</param>
    /// <param name="start">Where the words begin, at the article.</param>
    /// <param name="word">Where "several", "few" or "couple" stands.</param>
    /// <param name="number">The size.</param>
    public static bool TryReadSeveral(Pieces p, int start, int word, out NumberRead number)
    {
        number = default;
        var at = p[word + 1].Lower == "of" ? word + 2 : word + 1;
        if (p[word].Lower == "good" || !ScaleReader.TryReadWord(p, at, out var scale, out var end) || scale < 12)
            return false;
        if (ScaleReader.TryReadWord(p, end, out var more, out var after))
            (scale, end) = (scale * more, after);
        var (low, high) = p[word].Lower == "couple" ? (2, 3) : (2, 9);
        number = new NumberRead(start, end, low * scale, high * scale) { HasScale = true };
        return true;
    }
}
