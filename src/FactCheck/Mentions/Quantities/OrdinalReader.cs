using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads "10th", "third", "twenty-first", "one hundred and first".</summary>
internal static class OrdinalReader
{
    public static bool TryRead(Pieces p, int i, out decimal value, out int end)
    {
        (value, end) = (0, i + 1);
        if (p[i].IsNumber)
        {
            (value, end) = (p[i].Value ?? 0, i + 2);
            return p[i].Value is > 0 && p[i].Decimals == 0 && p.Touches(i) && p[i + 1].Lower is "st" or "nd" or "rd" or "th" && p[i].Value is > 0;
        }
        if (!NumberWords.TryFind(p[i].Lower, out var kind, out value))
            return false;
        if (kind == NumberWordKind.Ordinal)
            return value != 2 || p[i].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Verb);
        if (kind != NumberWordKind.Ten || !p.Joins(i + 1) || !NumberWords.TryFind(p[i + 2].Lower, out var last, out var small) || last != NumberWordKind.Ordinal || small > 9)
            return false;
        (value, end) = (value + small, i + 3);
        return true;
    }
}
