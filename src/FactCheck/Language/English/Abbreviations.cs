namespace FactCheck.Language.English;

/// <summary>Words that are printed with a full stop of their own, and what may follow it.</summary>
internal static class Abbreviations
{
    /// <summary>Never the last word of a sentence: titles before a name, and words before what they introduce.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Lt", "Col", "Maj", "Capt", "Cpt", "Cmdr", "Cdr", "Adm", "Brig",
        "Sgt", "Cpl", "Pvt", "Pfc", "Det", "Insp", "Supt", "Const", "Cst", "Cmdre", "Comdr", "Lieut", "Ens", "Spc", "Pte", "Ofc", "Asst", "Assoc", "Cllr", "Coun", "Ald", "Rev", "Fr", "Hon", "Msgr", "Pres", "Atty", "Amb", "Sr", "St", "Ste", "Mt", "Ft", "Messrs", "Mme", "Mlle",
        "vs", "cf", "al", "ca", "approx", "est", "Nos", "pp", "vol", "fig", "ed", "eds", "Univ", "Assn", "Bros", "Dept", "Gov't", "Sec",
        "i.e", "e.g", "viz",
    };

    /// <summary>Found within and at the end of sentences.</summary>
    private static readonly HashSet<string> Trailing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Corp", "Co", "Ltd", "Cos", "Jr", "Esq", "Ph.D", "etc", "Ave", "Blvd", "Rd", "Hwy", "Pkwy", "Ct", "Sq",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont",
        "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Ont", "Que", "Sask", "Alta",
        "yr", "yrs", "hr", "hrs", "lb", "lbs", "oz", "sq", "mph", "tel", "ext", "Intl", "Natl", "Govt", "Mfg", "Bldg", "Apt",
        "a.m", "p.m", "am", "pm",
    };

    /// <summary>Also common words: an abbreviation only where the next word starts with a capital or a digit.</summary>
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mar", "Jun", "Mon", "Wed", "Sun", "Sat", "Fri", "Ill", "Ind", "Miss", "Mass", "Wash", "La", "Pa", "Ga", "Mo", "Va", "Del", "Det", "Sec", "Fig", "Ed", "Al", "Est", "Gen", "Rep",
        "Co", "Ct", "am", "pm", "Ark", "Ore", "Mont", "Vol", "Sr", "Hon", "Tex", "Ext", "Tel", "Apt", "Colo", "Kan", "Minn", "Pres",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingWords = Leading.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TrailingWords = Trailing.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousWords = Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 6;

    /// <summary>True where the full stop after <paramref name="word"/> belongs to it.</summary>
    /// <param name="word">The word without the full stop.</param>
    /// <param name="next">The first character of the next word on the line; '\0' at the line's end.</param>
    public static bool TakesStop(ReadOnlySpan<char> word, char next)
    {
        if (word.Length > Longest)
            return false;
        if (word is "No" or "no" or "p")
            return char.IsAsciiDigit(next);
        if (!LeadingWords.Contains(word) && !TrailingWords.Contains(word))
            return false;
        if (!AmbiguousWords.Contains(word))
            return true;
        return char.IsUpper(word[0]) && (char.IsAsciiDigit(next) || char.IsUpper(next) || next is ',' or '-' or '\u2013' or '\u2014');
    }

    /// <summary>True for the name of a month, in full or with its full stop.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => word is
        "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December" or
        "Jan." or "Feb." or "Mar." or "Apr." or "Jun." or "Jul." or "Aug." or "Sep." or "Sept." or "Oct." or "Nov." or "Dec.";

    /// <summary>True for "Mr." and others that never end a sentence.</summary>
    public static bool IsLeading(ReadOnlySpan<char> wordWithStop) =>
        wordWithStop.Length <= Longest + 1 && (wordWithStop is "No." or "no." or "p." || LeadingWords.Contains(wordWithStop[..^1]));
}
