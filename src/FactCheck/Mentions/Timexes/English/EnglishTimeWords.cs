using FactCheck.Text;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>The closed classes of English words that time expressions are made of, all in one table by lower-case word.</summary>
internal static class EnglishTimeWords
{
    /// <summary>Words that begin an expression and need another to be one.</summary>
    private const string Openers =
        "the a an this that these those last previous prior preceding next coming following upcoming same every each another all " +
        "early earlier late later mid middle beginning start end ending close outset dawn opening final closing from between " +
        "about around approximately almost nearly roughly some over under more less fewer no up at exactly only just shortly right " +
        "few several couple many dozens hundreds thousands w ' ’ ‘";

    private const string Times =
        "today yesterday tomorrow tonight overnight otd eoy now nowadays currently presently current present recent recently lately future past long half " +
        "daily weekly monthly yearly annually annual hourly nightly quarterly biweekly once twice per " +
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends " +
        "noon midnight fiscal financial fy cy q h twenties thirties forties fifties sixties seventies eighties nineties " +
        "m am pm clock gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest jst kst hst akdt akst time times moment ago bc bce ad ce c";

    /// <summary>Words that only stand within an expression.</summary>
    private const string Followers =
        "before after since and or to through thru until till of in on by than least most dozen good o p " +
        "local eastern central pacific mountain standard daylight " +
        "calendar working work academic business trading straight consecutive full whole entire other additional extra further solid nonstop short " +
        "b s st nd rd th olds old older younger young age single being near distant very foreseeable immediate row running " +
        "hence afterward afterwards thereafter starting commencing - – — / . , ( ) : ½ ~";

    private static readonly (string Name, TimeUnit Unit)[] Units =
    [
        ("second", TimeUnit.Second), ("sec", TimeUnit.Second), ("minute", TimeUnit.Minute), ("min", TimeUnit.Minute), ("hour", TimeUnit.Hour), ("hr", TimeUnit.Hour),
        ("day", TimeUnit.Day), ("workday", TimeUnit.WorkingDay), ("weekday", TimeUnit.WorkingDay), ("weekend", TimeUnit.Weekend), ("workweek", TimeUnit.WorkingWeek),
        ("week", TimeUnit.Week), ("fortnight", TimeUnit.Fortnight), ("month", TimeUnit.Month), ("quarter", TimeUnit.Quarter), ("half", TimeUnit.Half),
        ("year", TimeUnit.Year), ("yr", TimeUnit.Year), ("decade", TimeUnit.Decade), ("century", TimeUnit.Century), ("millennium", TimeUnit.Millennium),
    ];

    private static readonly WordTable<TimeWord> Words = new(Build());

    public static TimeWord? Find(string lower) => Words.Find(lower);

    /// <summary>The table's own string for these characters; null where they are no word of it.</summary>
    public static string? Shared(ReadOnlySpan<char> lower) => Words.TryFind(lower, out var shared, out _) ? shared : null;

    private static Dictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(512, StringComparer.Ordinal);
        foreach (var word in Followers.Split(' '))
            words[word] = TimeWord.Follower;
        foreach (var word in Openers.Split(' '))
            words[word] = TimeWord.Opener;
        foreach (var word in Times.Split(' '))
            words[word] = TimeWord.Itself;

        AddAll(words, "january february march april may june july august september october november december", 1, (w, i) => w with { Month = i, NeedsCompany = i is 3 or 5 });
        AddAll(words, "jan feb mar apr - jun jul aug sep oct nov dec", 1, (w, i) => w with { Month = i, NeedsCompany = true });
        AddAll(words, "sept", 9, (w, i) => w with { Month = i, NeedsCompany = true });
        AddAll(words, "monday tuesday wednesday thursday friday saturday sunday", 1, (w, i) => w with { Weekday = i });
        AddAll(words, "mon tue wed thu fri sat sun", 1, (w, i) => w with { Weekday = i, NeedsCompany = true });
        AddAll(words, "tues weds thurs - - - -", 2, (w, i) => w with { Weekday = i, NeedsCompany = true });
        AddAll(words, "thur", 4, (w, i) => w with { Weekday = i, NeedsCompany = true });

        AddAll(words, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, (w, i) => w with { Number = i });
        AddAll(words, "twenty thirty forty fifty sixty seventy eighty ninety hundred", 2, (w, i) => w with { Number = i * 10 });
        words["hundred"] = new TimeWord { Number = 100 };
        words["thousand"] = new TimeWord { Number = 1000 };
        words["million"] = new TimeWord { Number = 1_000_000 };
        words["billion"] = new TimeWord { Number = 1_000_000_000 };
        AddAll(words, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1, (w, i) => w with { Ordinal = i });
        words["thirtieth"] = new TimeWord { Ordinal = 30 };

        foreach (var (name, unit) in Units)
        {
            words[name] = (words.GetValueOrDefault(name) ?? TimeWord.Opener) with { Unit = unit };
            var plural = name.EndsWith('y') && unit != TimeUnit.Day && unit != TimeUnit.WorkingDay ? name[..^1] + "ies" : name + "s";
            words[plural] = new TimeWord { Unit = unit, IsPlural = true };
        }
        words["millennia"] = new TimeWord { Unit = TimeUnit.Millennium, IsPlural = true };
        words["halves"] = new TimeWord { Unit = TimeUnit.Half, IsPlural = true };

        AddAll(words, "spring summer autumn winter", 1, (w, i) => w with { Season = (Season)i });
        words["fall"] = new TimeWord { Season = Season.Autumn, NeedsCompany = true };
        words["springtime"] = new TimeWord { Season = Season.Spring };
        words["summertime"] = new TimeWord { Season = Season.Summer };
        words["wintertime"] = new TimeWord { Season = Season.Winter };

        AddAll(words, "morning midday afternoon evening night", 1, (w, i) => w with { PartOfDay = (PartOfDay)i });
        AddAll(words, "mornings middays afternoons evenings nights", 1, (w, i) => w with { PartOfDay = (PartOfDay)i, IsPlural = true });
        words["daybreak"] = words["sunrise"] = new TimeWord { PartOfDay = PartOfDay.Morning };
        words["lunchtime"] = new TimeWord { PartOfDay = PartOfDay.Midday };
        words["dusk"] = words["sunset"] = new TimeWord { PartOfDay = PartOfDay.Evening };
        words["nighttime"] = new TimeWord { PartOfDay = PartOfDay.Night };
        foreach (var word in Holidays.FirstWords)
            words[word] = (words.GetValueOrDefault(word) ?? TimeWord.Itself) with { CanOpen = true };
        return words;
    }

    /// <summary>Numbers the words from <paramref name="first"/> on; "-" holds a place.</summary>
    private static void AddAll(Dictionary<string, TimeWord> words, string names, int first, Func<TimeWord, int, TimeWord> mean)
    {
        foreach (var name in names.Split(' '))
        {
            if (name != "-")
                words[name] = mean(words.GetValueOrDefault(name) ?? TimeWord.Opener, first);
            first++;
        }
    }
}
