using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads words that point: "today", "the day before yesterday", "now", "recently", "the near future", "at the moment".</summary>
internal static class DeicticGrammar
{
    public static TimeMatch? Read(LexemeText text, int at) => Day(text, at) ?? Reference(text, at);

    /// <summary>A day that other words can count from.</summary>
    public static TimeMatch? Day(LexemeText text, int at)
    {
        switch (text[at].Lower)
        {
            case "today" or "otd":
                return new TimeMatch(at, at + 1, PeriodForm.Today);
            case "yesterday":
                return new TimeMatch(at, at + 1, new PeriodForm(TimeUnit.Day, -1));
            case "tomorrow":
                return new TimeMatch(at, at + 1, new PeriodForm(TimeUnit.Day, 1));
            case "tonight":
                return new TimeMatch(at, at + 1, new PartOfDayForm(PartOfDay.Night, PeriodForm.Today));
            case "eoy":
                return new TimeMatch(at, at + 1, new HalvesForm(new PeriodForm(TimeUnit.Year, 0), true) { IsCutAtToday = false });
            case "year" when text[at + 1].IsHyphen && text[at + 2].Lower is "ago" or "earlier":
                return new TimeMatch(at, text[at + 3].Lower is "quarter" or "period" ? at + 4 : at + 3, new OffsetForm(1, TimeUnit.Year, -1, text[at + 2].Lower == "earlier"));
            case "the" when text[at + 1].Unit == TimeUnit.Day && !text[at + 1].Word!.IsPlural && text[at + 2].Lower is "before" or "after":
                if (text[at + 3].Lower is "yesterday" or "tomorrow")
                    return new TimeMatch(at, at + 4, new PeriodForm(TimeUnit.Day, text[at + 3].Lower == "yesterday" ? -2 : 2));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The words that TimeML's annotators tag; "soon", "previously", "former" they mostly pass over.</summary>
    private static TimeMatch? Reference(LexemeText text, int at)
    {
        var (word, next, third) = (text[at].Lower, text[at + 1].Lower, text[at + 2].Lower);
        return word switch
        {
            "now" => text[at - 1].Lower == "right" ? null : new TimeMatch(at, at + 1, ReferenceForm.Present),
            "right" when next == "now" => new TimeMatch(at, at + 2, ReferenceForm.Present),
            "currently" or "nowadays" or "presently" => new TimeMatch(at, at + 1, ReferenceForm.Present),
            "current" when IsAdjective(text, at) => new TimeMatch(at, at + 1, ReferenceForm.Present),
            "present" when text[at - 1].Lower == "at" => new TimeMatch(at, at + 1, ReferenceForm.Present),
            "this" when next is "time" or "moment" && text[at - 1].Lower is "at" => new TimeMatch(at, at + 2, ReferenceForm.Present),
            "these" when next == "days" => new TimeMatch(at, at + 2, ReferenceForm.Present),
            "recently" or "lately" => new TimeMatch(at, at + 1, ReferenceForm.Past),
            "recent" when text[at + 1].Unit is >= TimeUnit.Day && text[at + 1].Word!.IsPlural => new TimeMatch(at, at + 2, ReferenceForm.Past),
            "recent" when next == "times" => new TimeMatch(at, at + 2, ReferenceForm.Past),
            "recent" when IsAdjective(text, at) => new TimeMatch(at, at + 1, ReferenceForm.Past),
            "the" when next is "moment" && text[at - 1].Lower is "at" or "for" or "of" => new TimeMatch(at, at + 2, ReferenceForm.Present),
            "the" when next == "time" && third == "being" => new TimeMatch(at, at + 3, ReferenceForm.Present),
            "the" when next == "past" && IsNounEnd(text, at + 2) => new TimeMatch(at, at + 2, ReferenceForm.Past),
            "the" when next is "recent" or "distant" && third == "past" => new TimeMatch(at, at + 3, ReferenceForm.Past),
            "the" when next is "near" or "foreseeable" or "distant" or "immediate" && third == "future" => new TimeMatch(at, at + 3, ReferenceForm.Future),
            "the" when next == "very" && third == "near" && text[at + 3].Lower == "future" => new TimeMatch(at, at + 4, ReferenceForm.Future),
            "the" when next == "future" && IsNounEnd(text, at + 2) => new TimeMatch(at, at + 2, ReferenceForm.Future),
            "the" when next == "present" && IsNounEnd(text, at + 2) => new TimeMatch(at, at + 2, ReferenceForm.Present),
            "past" when text[at - 1].Lower == "in" && text[at - 2].Lower is "as" or "than" => new TimeMatch(at, at + 1, ReferenceForm.Past),
            "future" when text[at - 1].Lower is "in" or "near" => new TimeMatch(at, at + 1, ReferenceForm.Future),
            "long" when next == "ago" => new TimeMatch(at, at + 2, ReferenceForm.Past),
            _ => null,
        };
    }

    private static bool IsAdjective(LexemeText text, int at) =>
        text[at + 1].Lower.Length > 1 && char.IsLetter(text[at + 1].Lower[0]) && text[at + 1].Lower is not ("or" or "date" or "is" or "was" or "of" or "for" or "in" or "as" or "with" or "but" or "that" or "to" or "on" or "at" or "by" or "will") && (text[at + 1].Lower != "and" || text[at + 2].Lower is "future" or "past") && text[at + 1].Unit == TimeUnit.None;

    /// <summary>"In the past", not "the past year" or "the future king".</summary>
    private static bool IsNounEnd(LexemeText text, int at)
    {
        var next = text[at];
        if (next.Token < 0 || next.Lower.Length == 0 || !char.IsLetterOrDigit(next.Lower[0]))
            return !next.IsHyphen;
        return next.Unit == TimeUnit.None && text.Source.Tokens[next.Token].Tag is not (Language.PartOfSpeech.Noun or Language.PartOfSpeech.Adj or Language.PartOfSpeech.Propn or Language.PartOfSpeech.Num);
    }
}
