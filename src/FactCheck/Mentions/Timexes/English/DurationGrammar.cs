using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>
/// Reads lengths of time, and dates counted by them: "four years", "the past three months", "two years ago", "a year earlier",
/// "three days after January 12", "in two weeks". Ages ("49-year-old", "20 years old") are quantities and no time.
/// </summary>
internal static class DurationGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        if (AmountGrammar.Read(text, at) is not { } amount)
            return Bare(text, at);
        if (IsAge(text, amount.End))
            return null;
        if (amount is { Amount: null, Which: Which.Coming } && text[amount.End - 2].Word is { Number: < 0 } && text[amount.End - 2].Lower is "coming" or "upcoming")
            return new TimeMatch(at, amount.End, ReferenceForm.Future);

        var first = new DurationPart(amount.Amount, amount.Unit);
        var (end, second) = SecondPart(text, amount);
        if (text[end].Lower == "or" && text[end + 1].Lower is "so" or "more" or "less")
            end += 2;
        if (Counted(text, at, amount, end) is { } counted)
            return counted;
        if (IsRate(text, at, amount))
            return new TimeMatch(at, end, new SetForm(((DurationForm)Length(first, second, amount)).Value));
        if (amount.IsArticle && amount.Mod == TimexMod.None && second is null && !IsLength(text, at, amount))
            return null;
        if (Run(text, end) is { } run)
            end = run;
        var duration = Length(first, second, amount);
        if (Start(text, end) is { } start)
            return new TimeMatch(at, start.End, duration with { Start = start.Form });
        return new TimeMatch(at, end, duration);
    }

    private static DurationForm Length(DurationPart first, DurationPart? second, AmountMatch amount) => new(first, second) { Mod = amount.Mod, Which = amount.Which };

    /// <summary>"And a half", "and three months", ", six months" behind the first part.</summary>
    private static (int End, DurationPart? Second) SecondPart(LexemeText text, AmountMatch amount)
    {
        var i = amount.End;
        if (amount.IsHyphenated || amount.Amount is null)
            return (i, null);
        if (text[i].Lower == "and" && text[i + 1].Lower == "a" && text[i + 2].Lower == "half")
            return (i + 3, amount.Unit is TimeUnit.Year ? new DurationPart(6, TimeUnit.Month) : amount.Unit == TimeUnit.Hour ? new DurationPart(30, TimeUnit.Minute) : null);
        var next = text[i].Lower is "and" or "," ? i + 1 : i;
        if (text[i].Lower == "," && text[next].Lower == "and")
            next++;
        return NumberGrammar.Read(text, next) is { IsArticle: false } number && text[number.End].Unit is not TimeUnit.None && text[number.End].Unit < amount.Unit && text[number.End].Unit is not (TimeUnit.Half or TimeUnit.Quarter)
            && text[number.End].Lower != "second" && !IsAfterwards(text[number.End + 1].Lower)
            ? (number.End + 1, new DurationPart(number.Amount, text[number.End].Unit)) : (i, null);
    }

    /// <summary>A date that the length counts to: "ago", "earlier", "from now", "after X"; "in two weeks" is a date unless it tells how long something took.</summary>
    private static TimeMatch? Counted(LexemeText text, int at, AmountMatch amount, int end)
    {
        if (amount.Which != Which.None || (amount.IsHyphenated && text[end].Lower != "ago"))
            return null;
        var (word, next) = (text[end].Lower, text[end + 1].Lower);
        if (word == "ago" || (text[end].IsHyphen && next == "ago"))
            return Offset(at, word == "ago" ? end + 1 : end + 2, amount, -1, false, null);
        if (word is "earlier" or "previously" or "prior" && next is not "to" and not "than" && !(word == "earlier" && next is "this" or "in"))
            return Offset(at, end + 1, amount, -1, true, null);
        if (word == "before" && text[end + 1].Lower is "." or "," or "" or ";")
            return Offset(at, end + 1, amount, -1, true, null);
        if (word is "later" or "afterward" or "afterwards" or "hence" or "thereafter")
            return Offset(at, end + 1, amount, 1, true, null);
        if (word == "from" && next is "now" || (word == "from" && next == "today"))
        {
            var afterWeekday = text[end + 2].Lower == "on" && text[end + 3].Weekday > 0 ? text[end + 3].Weekday : 0;
            return Offset(at, afterWeekday > 0 ? end + 4 : end + 2, amount, 1, false, null, afterWeekday);
        }
        if (word is "before" or "after" or "from" or "following" or "since" && DateGrammar.Core(text, end + 1) is { } based && (word != "since" || text[at - 1].Lower == "in"))
        {
            var weekday = text[based.End].Lower == "on" && text[based.End + 1].Weekday > 0 ? text[based.End + 1].Weekday : 0;
            return Offset(at, weekday > 0 ? based.End + 2 : based.End, amount, word == "before" ? -1 : 1, false, based.Form, weekday);
        }
        if (text[at - 1].Lower == "in" && !IsSpan(text, at - 1) && amount is { Amount: not null, Mod: TimexMod.None or TimexMod.Approx })
            return new TimeMatch(at, word is "'" or "’" && next is "s" or "time" ? end + (next == "s" ? 3 : 2) : end, new AheadForm(new OffsetForm(amount.Amount, amount.Unit, 1) { Mod = amount.Mod }, new DurationForm(new DurationPart(amount.Amount, amount.Unit)) { Mod = amount.Mod }));
        return null;
    }

    private static TimeMatch Offset(int at, int end, AmountMatch amount, int direction, bool fromLast, TimeForm? based, int weekday = 0) =>
        new(at, end, new OffsetForm(amount.Amount, amount.Unit, direction, fromLast) { Base = based, Mod = amount.Mod, Weekday = weekday });

    /// <summary>"The first time in four years", "the worst in a decade": a length back, not a date ahead.</summary>
    private static bool IsSpan(LexemeText text, int prepositionAt)
    {
        for (var i = prepositionAt - 1; i >= prepositionAt - 8 && text[i].Lower.Length > 0; i--)
            if (text[i].Word?.Ordinal > 0 || text[i].Lower is "best" or "worst" or "most" or "least" or "biggest" or "largest" or "highest" or "lowest" or "only" or "time" or "times" or "deadliest" or "once" or "twice" or "not" or "n't" or "never"
                || (text[i].Lower.Length > 4 && text[i].Lower.EndsWith("est", StringComparison.Ordinal) && text[i].Lower is not ("interest" or "request" or "protest" or "arrest" or "forest" or "suggest" or "invest" or "contest" or "guest")))
                return true;
        return false;
    }

    /// <summary>"Three times a week", "$5 million a year", "10 percent per month".</summary>
    private static bool IsRate(LexemeText text, int at, AmountMatch amount)
    {
        if (!amount.IsArticle || amount.Mod != TimexMod.None || text[at].Lower == "one" || amount.IsHyphenated)
            return false;
        var before = text[at - 1];
        return before.IsDigits || before.Lower is "once" or "twice" or "times" or "percent" or "%" or "million" or "billion" or "thousand" or "hours" or "days" or "people" or "dollars" or "pounds" or "euros" or "tons" or "barrels" or "cents"
            || before.Word?.Number > 0;
    }

    private static bool IsLength(LexemeText text, int at, AmountMatch amount)
    {
        if (amount.IsHyphenated)
            return text[at].Lower == "one" || text[at].IsDigits || text[amount.End].Lower is "long" or "-";
        var before = text[at - 1].Lower;
        return amount.Unit switch
        {
            TimeUnit.Day when text[at].Lower == "one" && text[amount.End].Lower is "after" or "before" => true,
            TimeUnit.Day or TimeUnit.Minute or TimeUnit.Second or TimeUnit.Weekend => before is "for" or "within" or "than" or "about" or "after" || text[at].Lower == "one" && text[at + 1].Unit != TimeUnit.None && before is "for" or "in" or "within",
            _ => true,
        };
    }

    /// <summary>"For decades", "in months", "years of": units without a number.</summary>
    private static TimeMatch? Bare(LexemeText text, int at)
    {
        // Headlines leave the article out: "caught after week on the run".
        if (text[at].Word is { IsPlural: false, Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } one && text[at - 1].Lower is "after" or "for" && text[at + 1].Lower is "on" or "in" or "of")
            return new TimeMatch(at, at + 1, new DurationForm(new DurationPart(1, one.Unit)));
        if (text[at].Word is not { IsPlural: true, Unit: >= TimeUnit.Minute } word || word.Unit is TimeUnit.Quarter or TimeUnit.Half or TimeUnit.WorkingDay or TimeUnit.Weekend)
            return null;
        if (text[at + 1].Lower == "ago")
            return new TimeMatch(at, at + 2, ReferenceForm.Past);
        if (text[at + 1].Lower is "later" or "earlier")
            return new TimeMatch(at, at + 2, text[at + 1].Lower == "later" ? ReferenceForm.Future : ReferenceForm.Past);
        var isLength = text[at - 1].Lower is "for" or "in" or "within" or "after" or "over" or "of" or "take" or "takes" or "took" or "spent" or "lasted" || text[at + 1].Lower is "of" or "before" or "after";
        return isLength && !IsAge(text, at + 1) ? new TimeMatch(at, at + 1, new DurationForm(new DurationPart(null, word.Unit))) : null;
    }

    private static bool IsAge(LexemeText text, int end)
    {
        var i = text[end].IsHyphen ? end + 1 : end;
        return text[i].Lower is "old" or "olds" or "older" or "younger" or "young" || (text[i].Lower == "of" && text[i + 1].Lower == "age");
    }

    /// <summary>"Eight days on the run", "five games in a row".</summary>
    private static int? Run(LexemeText text, int at) => (text[at].Lower, text[at + 1].Lower, text[at + 2].Lower) switch
    {
        ("in", "a", "row") or ("on", "the", "trot") => at + 3,
        ("running", _, _) => at + 1,
        _ => null,
    };

    /// <summary>", from today", "starting from next Monday".</summary>
    private static TimeMatch? Start(LexemeText text, int at)
    {
        var i = text[at].Lower == "," ? at + 1 : at;
        if (text[i].Lower is "starting" or "beginning")
            return DateGrammar.Core(text, text[i + 1].Lower is "from" or "on" ? i + 2 : i + 1);
        return i > at && text[i].Lower == "from" ? DateGrammar.Core(text, i + 1) : null;
    }

    private static bool IsAfterwards(string word) => word is "ago" or "earlier" or "later" or "old" or "older";
}
