using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads ages: "49-year-old", "18 months old", "aged 49", "X, 49,", "in his 40s", "turned 50", "21 or older", "people over 65".</summary>
internal static class AgeReader
{
    private const int Oldest = 125;

    /// <summary>After a unit of time: "years old", "-year-old", "years of age".</summary>
    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the unit.</param>
    /// <param name="duration">The unit.</param>
    /// <param name="age">The unit of age.</param>
    /// <param name="end">The piece after the last word.</param>
    public static bool TryReadAfterUnit(Pieces p, int i, Unit duration, out Unit age, out int end)
    {
        var at = p.Joins(i) ? i + 1 : i;
        end = (p[at].Lower, p[at + 1].Lower) switch
        {
            ("old" or "olds", _) => at + 1,
            ("of", "age") => at + 2,
            _ => i,
        };
        age = end > i && UnitCatalog.Find($"{duration.Name} of age") is { } unit ? unit : Unit.None;
        return age != Unit.None;
    }

    /// <summary>A bare number that stands where an age stands.</summary>
    /// <param name="p">The sentence.</param>
    /// <param name="number">The number, without unit or noun.</param>
    /// <param name="start">Where the words that make it an age begin.</param>
    /// <param name="end">The piece after the last of them.</param>
    public static bool IsAge(Pieces p, in NumberRead number, out int start, out int end)
    {
        (start, end) = (number.Start, number.End);
        if (number.HasScale || number.Value is <= 0 or > Oldest || number.IsFraction)
            return false;

        var i = HedgeReader.Before(p, number.Start).Edge - 1;
        if (p[end].Lower is "yo" or "yrs" or "y" && (p[end].Lower == "yo" || p[end + 1].Lower is "old" or "o"))
        {
            end += p[end].Lower == "yo" ? 1 : 2;
            return true;
        }
        if (p[i].Lower is "aged" or "age" or "ages" || (p[i].Lower is "of" or "to" or "from" && p[i - 1].Lower is "age" or "ages"))
        {
            start = p[i].Lower is "aged" or "age" or "ages" ? i : i - 1;
            return true;
        }
        // "Ages 12 and 15".
        if (p[i].Lower is "and" or "or" && p[i - 1].IsNumber && p[i - 2].Lower is "aged" or "ages")
            return true;
        return IsApposition(p, number) || IsTurning(p, number, i) || IsLimit(p, number, i);
    }

    /// <summary>"In his 40s", "mid-30s": from the first to the last year of the decade of life.</summary>
    public static bool TryReadDecade(Pieces p, int i, out int start, out int end, out decimal first)
    {
        (start, end, first) = (i, i + 1, p[i].Value ?? 0);
        var marked = p[i + 1].Lower is "'" or "’" ? i + 2 : i + 1;
        if (p[marked].Lower != "s" || !p.Touches(i) || first is < 10 or > 90 || first % 10 != 0)
            return false;
        var before = p.Joins(i - 1) ? i - 2 : i - 1;
        if (p[before].Lower is "early" or "mid" or "late" or "middle")
            before--;
        (start, end) = (before, marked + 1);
        return p[before].Lower is "his" or "her" or "their" or "my" or "our" or "your";
    }

    // "Jane Roe, 49, of" and "Jane Roe, 49.", "John Roe Jr., 49,"
    private static bool IsApposition(Pieces p, in NumberRead number) =>
        number.IsDigits && p[number.Start - 1].Lower == "," && EndsName(p, number.Start - 2)
        && p[number.End].Lower is "," or "." or ";" or ")" or "" && !(p[number.End].Lower == "," && p[number.End + 1].IsNumber && p[number.End + 2].Lower == ",");

    private static bool EndsName(Pieces p, int i)
    {
        if (IsPerson(p[i].Lower))
            return true;
        if (p[i].Lower == "." && p[i - 1].Lower is "jr" or "sr")
            i--;
        return p[i].IsCapitalized && (p[i].Tag == PartOfSpeech.Propn || p[i].Lower is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv") && !NounReader.IsMonth(p[i].Lower) && !NounReader.IsTimeWord(p[i].Lower);
    }

    /// <summary>"The victim, 40, was found": whom news tells of without a name.</summary>
    private static bool IsPerson(string word) => word is "victim" or "suspect" or "gunman" or "shooter" or "attacker" or "assailant" or "driver" or "pilot" or "man" or "woman" or "boy" or "girl" or "teenager" or "teen"
        or "son" or "daughter" or "wife" or "husband" or "mother" or "father" or "brother" or "sister" or "girlfriend" or "boyfriend" or "defendant" or "inmate" or "prisoner" or "student" or "teacher";

    private static bool IsTurning(Pieces p, in NumberRead number, int before) =>
        EndsClause(p, number.End) && (p[before].Lower is "turned" or "turns" or "turning" || (p[before].Lower == "then" && p[number.End].Lower == ",")
            || (p[before].Lower == "at" && p[before - 1].Lower is "dead" or "died" or "dies")
            || (p[before].Lower is "was" or "is" or "s" && (p[before - 1].Lower is "he" or "she" or "i" || (p[before - 1].Lower is "'" or "’" && p[before - 2].Lower is "he" or "she"))));

    private static bool IsLimit(Pieces p, in NumberRead number, int before)
    {
        var after = HedgeReader.After(p, number.End);
        if (after.Edge > number.End)
            return p[after.Edge - 1].Lower is "older" or "younger" || (p[number.End].Lower == "and" && p[after.Edge - 1].Lower is "over" or "under" or "up");
        return HedgeReader.Before(p, number.Start).IsStrict && p[number.Start - 1].Lower is "over" or "under" && EndsClause(p, number.End)
            && p[before].Lower is "people" or "anyone" or "those" or "adults" or "children" or "men" or "women" or "everyone" or "boys" or "girls" or "kids" or "persons" or "person"
                or "residents" or "drivers" or "players" or "students" or "patients" or "citizens" or "voters" or "all" or "someone" or "workers" or "aged";
    }

    private static bool EndsClause(Pieces p, int i) =>
        !p[i].IsNumber && (p[i].Kind != PieceKind.Word || p[i].Lower is "when" or "and" or "at" or "in" or "on" or "last" or "this" or "years" or "who" or "from" or "with" or "to") && p[i].Lower is not ("%" or "/" or ":" or "-" or "–");
}
