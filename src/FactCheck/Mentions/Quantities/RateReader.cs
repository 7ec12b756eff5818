using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads what a number is counted by: "a year", "per season", "-a-share", "/kg", "an hour".</summary>
internal static class RateReader
{
    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the unit or the counted noun.</param>
    /// <param name="lemma">What it is counted by: a unit's name, or a noun's lemma.</param>
    /// <param name="end">The piece after it.</param>
    public static bool TryRead(Pieces p, int i, out string lemma, out int end)
    {
        var at = p.Joins(i) ? i + 1 : i;
        var noun = p.Joins(at + 1) ? at + 2 : at + 1;
        (lemma, end) = ("", noun + 1);
        var isPer = p[at].Lower is "per" || (p[at].Lower == "/" && p.Touches(at) && p.Touches(at - 1));
        if (!isPer && p[at].Lower is not ("a" or "an" or "each" or "every"))
            return false;

        if (UnitIndex.Measures.TryRead(p, noun, out var unit, out var after) && unit.Dimension is not (UnitDimension.Percent or UnitDimension.Other)
            && (isPer || unit.Dimension == UnitDimension.Duration || IsPriced(p[noun].Lower)))
        {
            (lemma, end) = (Name(p[noun].Lower, unit), after);
            return p[after].Lower is not "ago" and not "earlier" and not "later";
        }
        if (!p[noun].IsWord || !(isPer ? p[noun].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn : IsPriced(p[noun].Lower)) || p[noun].Lower == "cent")
            return false;
        lemma = p.Lemma(noun);
        // Two nouns of one word: "per square foot" is a unit, "per diluted share" ends in its noun.
        if (p[noun].Tag == PartOfSpeech.Adj && p[noun + 1].Tag == PartOfSpeech.Noun)
            (lemma, end) = (p.Lemma(noun + 1), noun + 2);
        return true;
    }

    private static string Name(string word, Unit unit) => unit.Dimension == UnitDimension.Mass && word.StartsWith("pound", StringComparison.Ordinal) ? "pound" : unit.Name!;

    private static bool IsPriced(string lower) =>
        lower is "share" or "dozen" or "barrel" or "gallon" or "litre" or "liter" or "pound" or "ton" or "tonne" or "ounce" or "head" or "person" or "piece" or "bushel" or "kilo" or "kilogram"
            or "night" or "game" or "season" or "ticket" or "unit" or "copy" or "seat" or "vote" or "student" or "pack" or "bottle" or "plate" or "episode" or "match" or "quarter"
            or "meal" or "acre" or "mile" or "kilometre" or "kilometer" or "song" or "pop" or "vehicle" or "shift" or "visit" or "trip" or "household" or "family" or "race" or "lap";
}
