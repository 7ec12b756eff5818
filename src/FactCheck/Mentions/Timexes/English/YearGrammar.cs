using FactCheck.Language;
using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads years, decades and centuries: "2013", "the year 1998", "the 1990s", "'90s", "the 19th century", "fiscal 2014".</summary>
internal static class YearGrammar
{
    /// <summary>A year behind a month or a season, where no further proof is needed: "2013", "two thousand and six", "'69".</summary>
    public static (int End, int Year)? Plain(LexemeText text, int at, bool allowShort = false)
    {
        var lexeme = text[at];
        if (lexeme is { IsDigits: true, Length: 4, Number: >= 1000 and <= 2999 })
            return IsPieceOfNumber(text, at) ? null : (at + 1, lexeme.Number);
        if (lexeme.IsApostrophe && text[at + 1] is { IsDigits: true, Length: 2, Glued: true } digits)
            return (at + 2, Century(digits.Number));
        if (allowShort && lexeme is { IsDigits: true, Length: 2, Number: >= 1 } && DayGrammar.StandsFree(text, at))
            return (at + 1, Century(lexeme.Number));
        return InWords(text, at);
    }

    public static TimeMatch? Read(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme.Lower is "fiscal" or "fy" or "financial" && Plain(text, lexeme.Lower is "fiscal" or "financial" && text[at + 1].Lower == "year" ? at + 2 : at + 1, lexeme.Lower == "fy") is ({ } fiscalEnd, var fiscalYear))
            return new TimeMatch(at, fiscalEnd, new FiscalYearForm(new YearPart(fiscalYear)));
        if (lexeme.Lower == "cy" && text[at + 1] is { IsDigits: true, Length: 2, Glued: true } digits)
            return new TimeMatch(at, at + 2, OfYear(Century(digits.Number)));
        if (lexeme.Lower == "the" && text[at + 1].Lower == "year" && Plain(text, text[at + 2].Lower == "of" ? at + 3 : at + 2) is ({ } yearEnd, var named))
            return new TimeMatch(at, yearEnd, OfYear(named));
        if (Era(text, at) is { } era)
            return era;
        if (lexeme is { IsDigits: true, Length: 4 })
            return IsYear(text, at) ? new TimeMatch(at, at + 1, OfYear(lexeme.Number)) : null;
        if (lexeme.IsDigits && BeforeChrist(text, at) is { } old)
            return old;
        return lexeme.Word?.Number is >= 2 and <= 90 && InWords(text, at) is ({ } end, var year) && year >= 1000 && text[at - 1].Lower is "in" or "since" or "by" or "of" or "from" or "until"
            ? new TimeMatch(at, end, OfYear(year)) : null;
    }

    public static CalendarForm OfYear(int year) => new(new YearPart(year), 0, 0);

    public static int Century(int twoDigits) => twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>"Nineteen ninety-six", "two thousand and fifteen".</summary>
    private static (int End, int Year)? InWords(LexemeText text, int at)
    {
        if (text[at].Word?.Number is not { } first || first < 2)
            return null;
        if (first is >= 11 and <= 20 && text[text[at + 1].IsHyphen ? at + 2 : at + 1].Word?.Number is >= 10 and <= 90
            && NumberGrammar.Words(text, text[at + 1].IsHyphen ? at + 2 : at + 1) is { Amount: >= 10 and <= 99 } rest)
            return (rest.End, (first * 100) + (int)rest.Amount);
        return NumberGrammar.Words(text, at) is { Amount: >= 1900 and <= 2100 } whole ? (whole.End, (int)whole.Amount) : null;
    }

    private static bool IsPieceOfNumber(LexemeText text, int at)
    {
        var (before, after, beyond) = (text[at - 1], text[at + 1], text[at + 2]);
        if (text[at].Glued && (before.Lower is "$" or "£" or "€" or "#" or "¥" or "." or ":" or "@" or "&" or "?" or "_" || before.IsDigits
            || (before.Lower == "," && text[at - 2].IsDigits && before.Glued) || (before.Lower.Length > 0 && char.IsLetter(before.Lower[0]) && before.Month == 0)))
            return true;
        return after.Glued && (after.Lower is "%" or "°" or "$" or "€" or "_" or "@" || (after.Lower is "," or "." or ":" && beyond is { IsDigits: true, Glued: true })
            || (after.Lower.Length > 0 && char.IsLetterOrDigit(after.Lower[0]) && after.Lower is not "s" && after.Month == 0));
    }

    /// <summary>
    /// Four digits are a year between 1900 and 2100 unless they count something, and from 1000 on behind a word that asks for a date.
    /// </summary>
    private static bool IsYear(LexemeText text, int at)
    {
        var number = text[at].Number;
        if (number is < 1000 or > 2100 || IsPieceOfNumber(text, at))
            return false;
        var (before, after) = (text[at - 1], text[at + 1]);
        if (after.Unit is not (TimeUnit.None or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Second) || after.Lower is "people" or "per" or "percent" or "gmt" or "utc" or "hours" or "feet" or "miles" or "meters" or "metres" or "local")
            return false;
        if (before.Lower is "no" or "number" or "route" or "flight" or "highway" or "room" or "page" or "about" or "nearly" or "almost" or "than" or "over" or "approximately" or "roughly" or "some" or "only" or "up" or "x")
            return false;
        if (after is { IsHyphen: true, Glued: true } && text[at + 2] is { IsDigits: true, Glued: true } && text[at + 3] is { IsHyphen: true, Glued: true })
            return false;
        // A hyphen on one side alone joins a code or a telephone number, but also "post-2001" and "2013-14".
        if (text[at].Glued && before.IsHyphen && before.Glued && text[at - 2].IsDigits && text[at - 2].Length != 4)
            return false;
        var isDate = before.Lower is "in" or "since" or "until" or "till" or "by" or "year" or "years" or "early" or "late" or "mid" or "from" or "during" or "before" or "after" or "between" or "circa" or "of" or "through" or "and" or "to" or "(" || (before.Lower.Length == 0 && after.Lower.Length == 0);
        var counts = after.Token >= 0 && text.Source.Tokens[after.Token] is var token && token.Penn == PennTag.NNS && !after.Glued;
        return number is >= 1900 and <= 2099 ? !counts || before.Lower is "in" or "since" or "until" or "the" or "'s" or "s" : number >= 1400 && isDate && !counts;
    }

    private static TimeMatch? Era(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        var lexeme = text[i];
        if (lexeme.IsDigits)
        {
            if (lexeme.Length == 4 && lexeme.Number % 10 == 0 && PluralEnd(text, i + 1, allowSpace: true) is { } fullEnd && !IsPieceOfNumber(text, i))
                return new TimeMatch(at, fullEnd, Decades(lexeme.Number));
            if (lexeme.Length == 2 && lexeme.Number >= 10 && lexeme.Number % 10 == 0 && (i > at || text[at - 1].Lower is "mid" or "early" or "late" or "-") && PluralEnd(text, i + 1) is { } shortEnd)
                return new TimeMatch(at, shortEnd, Decades(Century(lexeme.Number)));
        }
        if (lexeme.IsApostrophe && text[i + 1] is { IsDigits: true, Length: 2, Glued: true } digits && digits.Number % 10 == 0 && PluralEnd(text, i + 2) is { } end)
            return new TimeMatch(at, end, Decades(Century(digits.Number)));
        if (lexeme.Lower is "twenties" or "thirties" or "forties" or "fifties" or "sixties" or "seventies" or "eighties" or "nineties" && (i > at || text[at - 1].Lower is "mid" or "early" or "late" or "-"))
            return new TimeMatch(at, i + 1, Decades(DecadeWord(lexeme.Lower)));
        if (DayGrammar.Ordinal(text, i) is { Day: >= 1 and <= 30 } ordinal)
        {
            var century = text[ordinal.End].IsHyphen ? ordinal.End + 1 : ordinal.End;
            if (text[century].Unit != TimeUnit.Century)
                return null;
            if (text[century + 1].Lower is "bc" or "bce")
                return new TimeMatch(at, century + 2, new EraForm(TimeUnit.Century, -100 * ordinal.Day));
            return new TimeMatch(at, century + 1, new EraForm(TimeUnit.Century, 100 * (ordinal.Day - 1)));
        }
        return null;
    }

    /// <summary>"2000s" is the decade; "1900s" rather the century's first decade too.</summary>
    private static EraForm Decades(int firstYear) => new(TimeUnit.Decade, firstYear);

    private static int? PluralEnd(LexemeText text, int at, bool allowSpace = false)
    {
        if (text[at].Lower == "s" && (text[at].Glued || allowSpace))
            return at + 1;
        return text[at] is { IsApostrophe: true, Glued: true } && text[at + 1] is { Lower: "s", Glued: true } ? at + 2 : null;
    }

    private static int DecadeWord(string word) => word switch
    {
        "twenties" => 1920, "thirties" => 1930, "forties" => 1940, "fifties" => 1950, "sixties" => 1960, "seventies" => 1970, "eighties" => 1980, _ => 1990,
    };

    private static TimeMatch? BeforeChrist(LexemeText text, int at)
    {
        if (text[at].Number is < 1 or > 9999 || !DayGrammar.StandsFree(text, at))
            return null;
        var (end, isBefore) = text[at + 1].Lower switch
        {
            "bc" or "bce" => (at + 2, true),
            "ad" or "ce" => (at + 2, false),
            "b" when text[at + 2].Lower == "." && text[at + 3].Lower == "c" => (at + 4, true),
            _ => (0, false),
        };
        return end == 0 ? null : new TimeMatch(at, end, new EraForm(TimeUnit.Year, isBefore ? 1 - text[at].Number : text[at].Number));
    }
}
