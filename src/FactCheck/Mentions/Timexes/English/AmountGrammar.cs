namespace FactCheck.Mentions.Timexes.English;

/// <summary>A number of units: "about 20 years", "the past three months", "two-week".</summary>
internal readonly record struct AmountMatch(int Start, int End, double? Amount, TimeUnit Unit, TimexMod Mod, Which Which, bool IsArticle, bool IsHyphenated, bool IsPlural);

/// <summary>Reads hedge, number and unit; whether they are a length, a date counted from another or an age is for the caller.</summary>
internal static class AmountGrammar
{
    public static AmountMatch? Read(LexemeText text, int at)
    {
        var (i, mod) = Hedge(text, at);
        var which = Which.None;
        if (WhichWords.Read(text, i) is ({ } afterWhich, var picked) && picked is not (Which.That or Which.This))
            (i, which) = (afterWhich, picked);
        else if (text[i].Lower is "the" or "those" or "these" or "another" or "all")
            i = text[i].Lower == "all" && text[i + 1].Lower == "the" ? i + 2 : i + 1;
        var isMore = text[i - 1].Lower == "another" && i > at;
        if (mod == TimexMod.None && i > at)
            (i, mod) = Hedge(text, i);

        if (NumberGrammar.Read(text, i) is not { } number)
        {
            // "The past decade", "another week": one unit, unsaid.
            var unsaid = Filler(text, i);
            return isMore && text[unsaid].Unit != TimeUnit.None ? new AmountMatch(at, unsaid + 1, text[unsaid].Word!.IsPlural ? null : 1, text[unsaid].Unit, mod, which, false, false, false)
                : which is Which.Past or Which.Coming or Which.Next or Which.Last or Which.Following && text[i].Word is { IsPlural: true } plural && plural.Unit >= TimeUnit.Day
                    ? new AmountMatch(at, i + 1, null, plural.Unit, mod, which, false, false, true) : null;
        }
        var end = number.End;
        var hyphenated = text[end].IsHyphen && text[end].Glued && text[end + 1].Glued;
        if (hyphenated)
            end++;
        if (which == Which.None && text[end].Lower is "past" or "last" or "previous" or "next" or "coming" or "upcoming" or "following" && WhichWords.Read(text, end) is ({ } afterLate, var late))
            (end, which) = (afterLate, late);
        end = Filler(text, end);
        var unit = text[end];
        if (unit.Unit is TimeUnit.None or TimeUnit.Half || (unit.Lower == "second" && !(number.IsArticle is false && hyphenated)))
            return PartOfDayAmount(text, at, end, number, mod, hyphenated);
        if (hyphenated && unit.Word!.IsPlural && number.Amount == 1)
            return null;
        // "A four year spell", "two year from now", but not "the 300 second".
        if (!hyphenated && number.Amount is null or > 1 && !unit.Word!.IsPlural && (unit.Unit < TimeUnit.Minute || (text[end + 1].Lower != "from" && !IsNoun(text, end + 1))))
            return null;
        if (unit.Unit == TimeUnit.Quarter && (number.IsArticle || hyphenated || text[end + 1].Lower == "of"))
            return null;
        if (unit.Unit == TimeUnit.WorkingDay || text[end - 1].Lower is "business" or "working" or "trading")
            return new AmountMatch(at, end + 1, number.Amount, TimeUnit.WorkingDay, mod, which, number.IsArticle, hyphenated, true);
        return new AmountMatch(at, end + 1, number.Amount, unit.Unit, mod, which, number.IsArticle, hyphenated, unit.Word!.IsPlural);
    }

    private static bool IsNoun(LexemeText text, int at) => text[at].Token >= 0 && text.Source.Tokens[text[at].Token].Tag is Language.PartOfSpeech.Noun or Language.PartOfSpeech.Adj;

    private static AmountMatch? PartOfDayAmount(LexemeText text, int at, int end, NumberMatch number, TimexMod mod, bool hyphenated) =>
        text[end].PartOfDay == PartOfDay.Night && !number.IsArticle && (text[end].Word!.IsPlural || hyphenated)
            ? new AmountMatch(at, end + 1, number.Amount, TimeUnit.PartOfDay, mod, Which.None, false, hyphenated, true) : null;

    /// <summary>Words between number and unit: "more", "straight", "full", "long", "business", a hyphen.</summary>
    private static int Filler(LexemeText text, int at)
    {
        for (var words = 0; words < 2; words++)
        {
            if (text[at].Lower is "more" or "straight" or "consecutive" or "full" or "whole" or "entire" or "other" or "additional" or "extra" or "further" or "solid" or "long" or "business" or "working" or "trading" or "calendar" or "nonstop" or "short")
                at++;
            else if (text[at].IsHyphen && text[at].Glued && text[at + 1].Unit != TimeUnit.None)
                at++;
            else
                break;
        }
        return at;
    }

    /// <summary>"About", "at least", "more than": the TIMEX3 mod, and where the words end.</summary>
    public static (int End, TimexMod Mod) Hedge(LexemeText text, int at)
    {
        var next = text[at + 1].Lower;
        return text[at].Lower switch
        {
            "about" or "around" or "approximately" or "roughly" or "some" => (at + 1, TimexMod.Approx),
            "almost" or "nearly" => (at + 1, TimexMod.LessThan),
            "over" when next is not ("the" or "these" or "those" or "past" or "last" or "next") => (at + 1, TimexMod.MoreThan),
            "under" => (at + 1, TimexMod.LessThan),
            "exactly" or "only" or "just" => (at + 1, TimexMod.None),
            "more" when next == "than" => (at + 2, TimexMod.MoreThan),
            "less" or "fewer" when next == "than" => (at + 2, TimexMod.LessThan),
            "no" when next == "more" && text[at + 2].Lower == "than" => (at + 3, TimexMod.EqualOrLess),
            "at" when next == "least" => (at + 2, TimexMod.EqualOrMore),
            "at" when next == "most" => (at + 2, TimexMod.EqualOrLess),
            "up" when next == "to" => (at + 2, TimexMod.EqualOrLess),
            _ => (at, TimexMod.None),
        };
    }
}
