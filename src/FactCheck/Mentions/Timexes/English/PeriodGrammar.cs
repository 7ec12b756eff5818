using FactCheck.Mentions.Timexes.Forms;
using FactCheck.Text;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads seasons, quarters, halves and holidays, with their year: "winter of 2001", "the third quarter", "2013 Q3", "Thanksgiving".</summary>
internal static class PeriodGrammar
{
    private const int GameReach = 30;

    public static TimeMatch? Read(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        return Quarter(text, at, i) ?? Season(text, at, i) ?? Holiday(text, at, i);
    }

    private static TimeMatch? Season(LexemeText text, int at, int i)
    {
        var word = text[i];
        if (word.Season == Timexes.Season.None)
            return null;
        var year = CalendarGrammar.Year(text, i + 1, isAfterDay: false);
        if (year is { } known)
            return new TimeMatch(at, known.End, new SeasonForm(word.Season, known.Year));
        var before = text[i - 1].Lower;
        var isPlaced = i > at || before is "in" or "this" or "last" or "next" or "by" or "since" or "until" or "of" or "early" or "late" or "mid" or "-" or "that" or "during" or "and" or "or" or "to" or "earlier";
        if (!isPlaced || text[i + 1].Lower is "olympics" or "games" or "of" or "in" or "storm" or "storms" or "break" or "camp" or "school" || text[i + 1].IsHyphen)
            return null;
        return word.Word!.NeedsCompany && (i == at ? before is not ("this" or "last" or "next" or "early" or "late" or "by" or "since" or "in") : text[i + 1].Lower is not ("," or "." or "and" or "or" or "semester" or ""))
            ? null : new TimeMatch(at, i + 1, new SeasonForm(word.Season, YearPart.Open));
    }

    private static TimeMatch? Quarter(LexemeText text, int at, int i)
    {
        // "2017-q1", "2013 Q3", "2019 H2"
        if (text[i] is { IsDigits: true, Length: 4, Number: >= 1900 and <= 2100 } year)
        {
            var next = text[i + 1].IsHyphen && text[i + 1].Glued ? i + 2 : i + 1;
            if (Label(text, next) is { } label)
                return new TimeMatch(at, label.End, new PartOfYearForm(label.Unit, label.Index, new YearPart(year.Number)));
            return OrdinalPart(text, next) is { } part ? new TimeMatch(at, part.End, new PartOfYearForm(part.Unit, part.Index, new YearPart(year.Number))) : null;
        }
        // "last year's third quarter"
        if (text[i].Lower is "last" or "this" or "next" && text[i + 1].Lower == "year" && text[i + 2].IsApostrophe && text[i + 3].Lower == "s" && OrdinalPart(text, i + 4) is { } owned)
            return new TimeMatch(at, owned.End, new PartOfYearForm(owned.Unit, owned.Index, new YearPart(null, text[i].Lower == "last" ? -1 : text[i].Lower == "this" ? 0 : 1)));
        if ((Label(text, i) ?? OrdinalPart(text, i)) is not { } found)
            return null;
        if (found.IsLabel && text[found.End] is { IsApostrophe: true } && text[found.End + 1] is { IsDigits: true, Length: 2 } digits)
            return new TimeMatch(at, found.End + 2, new PartOfYearForm(found.Unit, found.Index, new YearPart(YearGrammar.Century(digits.Number))));
        if (text[found.End].Lower == "of" && text[found.End + 1].Lower == "fiscal" && YearGrammar.Plain(text, found.End + 2) is ({ } fiscal, var fiscalYear))
            return new TimeMatch(at, fiscal, new PartOfYearForm(found.Unit, found.Index, new YearPart(fiscalYear)));
        if (text[found.End].Lower == "of" && text[found.End + 1].Lower == "the" && text[found.End + 2].Lower == "year")
            return new TimeMatch(at, found.End + 3, new PartOfYearForm(found.Unit, found.Index, YearPart.Open));
        if (CalendarGrammar.Year(text, found.End, isAfterDay: false) is { } after)
            return new TimeMatch(at, after.End, new PartOfYearForm(found.Unit, found.Index, after.Year));
        // "The first half of the game", "the fourth quarter of the match" are no part of a year.
        return text[found.End].Lower is "of" or "with" || (!found.IsLabel && IsOfGame(text, i)) ? null : new TimeMatch(at, found.End, new PartOfYearForm(found.Unit, found.Index, YearPart.Open));
    }

    /// <summary>Two words of sport within reach make it a part of a game.</summary>
    private static bool IsOfGame(LexemeText text, int at)
    {
        var (words, games) = (0, Lexicons.Standard["games"]);
        for (var i = at - GameReach; i <= at + GameReach; i++)
            if (text[i].Lower.Length > 2 && games.Contains(text[i].Lower) && ++words == 2)
                return true;
        return false;
    }

    private static (int End, TimeUnit Unit, int Index, bool IsLabel)? Label(LexemeText text, int at)
    {
        var letter = text[at].Lower;
        if (letter is not ("q" or "h") || text[at + 1] is not { IsDigits: true, Length: 1, Glued: true } digit)
            return null;
        return letter == "q" && digit.Number is >= 1 and <= 4 ? (at + 2, TimeUnit.Quarter, digit.Number, true)
            : letter == "h" && digit.Number is 1 or 2 ? (at + 2, TimeUnit.Half, digit.Number, true) : null;
    }

    private static (int End, TimeUnit Unit, int Index, bool IsLabel)? OrdinalPart(LexemeText text, int at)
    {
        var index = text[at].Lower switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => 0 };
        if (index == 0 && text[at].IsDigits && DayGrammar.Ordinal(text, at) is { Day: <= 4 } ordinal)
            (index, at) = (ordinal.Day, ordinal.End - 1);
        var next = text[at + 1].IsHyphen ? at + 2 : text[at + 1].Lower is "fiscal" or "calendar" or "financial" ? at + 2 : at + 1;
        if (index == 0 || text[next].Word is not { IsPlural: false })
            return null;
        return text[next].Unit == TimeUnit.Quarter ? (next + 1, TimeUnit.Quarter, index, false)
            : text[next].Unit == TimeUnit.Half && index <= 2 && !text[next + 1].IsHyphen ? (next + 1, TimeUnit.Half, index, false) : null;
    }

    private static TimeMatch? Holiday(LexemeText text, int at, int i)
    {
        if (Holidays.Read(text, i) is not { } holiday)
            return null;
        // "Halloween weekend 2021", "Labor Day 2021 weekend"
        var isWeekend = text[holiday.End].Unit == TimeUnit.Weekend;
        var end = isWeekend ? holiday.End + 1 : holiday.End;
        var year = CalendarGrammar.Year(text, end, isAfterDay: false);
        if (year is { } known && text[end].Lower != "in")
            end = known.End;
        else
            year = null;
        if (!isWeekend && year is not null && text[end].Unit == TimeUnit.Weekend)
            (isWeekend, end) = (true, end + 1);
        var form = new HolidayForm(holiday.Rule, year?.Year ?? YearPart.Open);
        return new TimeMatch(at, end, isWeekend ? new AroundForm(TimeUnit.Weekend, form) : form);
    }
}
