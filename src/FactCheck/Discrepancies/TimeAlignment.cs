using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// What rules out that two dates or times are of one happening although its words are alike: two runs of news, each of which dates what
/// it tells by its own day, and other people.
/// </summary>
internal static class TimeAlignment
{
    /// <summary>A happening that an article dates within these days of its own date is the news it brings.</summary>
    private const int NewsDays = 5;

    /// <summary>News of one happening does not come out so many days apart with each its own day.</summary>
    private const int ApartDays = 14;

    /// <summary>A person is charged, or marries, more than once: two dates far apart need words alike around them, and years apart nearly the same.</summary>
    private const double FarContext = 0.45;
    private const double FarthestContext = 0.65;
    private const int MostDaysApart = 800;

    /// <summary>The qualifiers that tell who or what a dated happening is of.</summary>
    public static readonly string[] Arguments = ["agent", "goal", "patient", "sort"];

    public static bool Takes(ClaimKind kind) => kind is ClaimKind.EventDate or ClaimKind.TimeOfDay;

    /// <returns>Why the two are of two happenings; null where nothing says so.</returns>
    public static string? Apart(Claim a, Claim b, double context)
    {
        foreach (var name in Arguments)
            if (a.Qualifiers.GetValueOrDefault(name) is { } left && b.Qualifiers.GetValueOrDefault(name) is { } right && Bare(left) != Bare(right) && ExcludeEachOther(a, b, left, right, name))
                return $"the {name} differs: {Bare(left)} against {Bare(right)}";
        if (Gap(a, b) is > ApartDays and var gap && (context < (gap > MostDaysApart ? FarthestContext : FarContext) || Shared(a, b) == 0))
            return "far apart, and nothing says that they are of one thing";
        if (IsNews(a) && IsNews(b) && Math.Abs(a.AsOf!.Value.First.DayNumber - b.AsOf!.Value.First.DayNumber) > ApartDays)
            return "each is the news of its own day";
        return OtherPeople(a, b);
    }

    /// <summary>Two days on which one article has one person die, or be born. A father of the same name died in another month.</summary>
    public static bool IsOneLife(Claim a, Claim b) =>
        a.Kind == ClaimKind.EventDate && a.Happening is { Form: "death" or "birth", Modality: Modality.Done, Polarity: Polarity.Positive } x && b.Happening is { Modality: Modality.Done, Polarity: Polarity.Positive } y && x.Form == y.Form
        && IsOfDay(a) && IsOfDay(b) && Gap(a, b) <= NewsDays && a.Qualifiers.GetValueOrDefault("agent") is ['@' or '~', ..] agent && b.Qualifiers.GetValueOrDefault("agent") is ['@' or '~', ..] other && Bare(agent) == Bare(other);

    private static bool IsOfDay(Claim claim) => claim.Value is TimeValue { Timex: var timex } && (timex.Days is { Days: 1 } || timex.Days is null && (timex.Stated & Mentions.TimexParts.Weekday) != 0);

    /// <summary>Two months or two years, one next to the other.</summary>
    public static bool AreNext(Claim a, Claim b) =>
        a.Value is TimeValue { Timex.Days: { Days: > 27 and < 367 } x } && b.Value is TimeValue { Timex.Days: { Days: > 27 and < 367 } y } && x.Days / 40 == y.Days / 40 && Gap(a, b) == 1;

    private static int Gap(Claim a, Claim b) => a.Value is TimeValue { Timex.Days: { } x } && b.Value is TimeValue { Timex.Days: { } y }
        ? Math.Max(x.First.DayNumber - y.Last.DayNumber, y.First.DayNumber - x.Last.DayNumber) : 0;

    /// <summary>How many of those who act or are acted on are the same in both.</summary>
    public static int Shared(Claim a, Claim b)
    {
        var shared = 0;
        foreach (var name in Arguments)
            if (a.Qualifiers.GetValueOrDefault(name) is { } left && b.Qualifiers.GetValueOrDefault(name) is { } right && Bare(left) == Bare(right))
                shared++;
        return shared;
    }

    /// <summary>Done to the same: "approved the bond", though nobody is named who did.</summary>
    public static bool IsOfOneThing(Claim a, Claim b) =>
        Shared(a, b) > 1 || a.Qualifiers.GetValueOrDefault("patient") is { } left && b.Qualifiers.GetValueOrDefault("patient") is { } right && Bare(left) == Bare(right);

    private static string Bare(string key) => key.TrimStart('@', '~');

    /// <returns>Why they are told of different people or places; null where one name is near both or none near one.</returns>
    public static string? OtherPeople(Claim a, Claim b)
    {
        var (left, right) = (People(a), People(b));
        return left.Count > 0 && right.Count > 0 && !left.Exists(name => right.Exists(other => AreOfOneFamily(name, other))) ? $"told of others: {string.Join(", ", left)} against {string.Join(", ", right)}" : null;
    }

    /// <summary>
    /// Two names are two people or bodies; a region and a name can be one, as a ship is named for a town. Two nouns can be words for one ("the suspect", "the man"), but what a verb of no known form is done to
    /// and what a noun is coupled with make it another happening: "struck oil", "struck a deal"; "fraud charge", "murder charge".
    /// </summary>
    private static bool ExcludeEachOther(Claim a, Claim b, string left, string right, string name) =>
        (left[0] == '@' || right[0] == '@') && left[0] is '@' or '~' && right[0] is '@' or '~' && char.IsAsciiLetterUpper(left[1]) == char.IsAsciiLetterUpper(right[1]) || (left[0] is not ('@' or '~') && right[0] is not ('@' or '~') && name != "agent" && (name == "sort" || IsOfAnything(a) || IsOfAnything(b)));

    private static bool IsOfAnything(Claim claim) => claim.Happening is { HasKnownForm: false } or { Form: "announcement" or "release" or "launch" or "discovery" };

    private static bool IsNews(Claim claim) =>
        claim is { AsOf: { } published, Value: TimeValue { Timex.Days: { Days: 1 } days } } && Math.Abs(published.First.DayNumber - days.First.DayNumber) <= NewsDays;

    /// <summary>"The Harpers earned", "Ann Harper and her husband earned".</summary>
    private static bool AreOfOneFamily(string name, string other) => name == other || name == other + "s" || other == name + "s";

    /// <summary>The names near the value that are no regions.</summary>
    private static List<string> People(Claim claim)
    {
        var people = new List<string>();
        foreach (var word in claim.Context)
            if (word.Weight >= 0.3f && word.Key is ['@', >= 'a' and <= 'z', ..])
                people.Add(word.Key[1..]);
        return people;
    }
}
