namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads "last", "the past", "this coming", "the following", "that same".</summary>
internal static class WhichWords
{
    public static (int End, Which Which)? Read(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        var which = text[i].Lower switch
        {
            "this" => Which.This,
            "current" when i == at || text[at].Lower == "the" => Which.This,
            "last" => Which.Last,
            "past" => Which.Past,
            "previous" or "prior" or "preceding" => Which.Previous,
            "next" => Which.Next,
            "coming" or "upcoming" => Which.Coming,
            "following" => Which.Following,
            "that" or "same" when i == at || text[i].Lower == "same" => Which.That,
            _ => Which.None,
        };
        if (which == Which.None)
            return null;
        var more = text[i + 1].Lower;
        if (which == Which.This && more is "past" or "coming" or "upcoming" or "last" or "next")
            return (i + 2, more is "past" or "last" ? Which.Past : Which.Coming);
        if (which is Which.That or Which.This && more == "same")
            return (i + 2, Which.That);
        return (i + 1, which);
    }

    public static int Offset(Which which) => which switch
    {
        Which.Last or Which.Past or Which.Previous => -1,
        Which.Next or Which.Coming or Which.Following => 1,
        _ => 0,
    };
}
