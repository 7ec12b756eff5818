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

    /// <returns>Why the two are of two happenings; null where nothing says so.</returns>
    public static string? Apart(Claim a, Claim b)
    {
        if (IsNews(a) && IsNews(b) && Math.Abs(a.AsOf!.Value.First.DayNumber - b.AsOf!.Value.First.DayNumber) > ApartDays)
            return "each is the news of its own day";
        return OtherPeople(a, b);
    }

    /// <returns>Why they are told of different people or places; null where one name is near both or none near one.</returns>
    public static string? OtherPeople(Claim a, Claim b)
    {
        var (left, right) = (People(a), People(b));
        return left.Count > 0 && right.Count > 0 && !left.Exists(right.Contains) ? $"told of others: {string.Join(", ", left)} against {string.Join(", ", right)}" : null;
    }

    private static bool IsNews(Claim claim) =>
        claim is { AsOf: { } published, Value: TimeValue { Timex.Days: { Days: 1 } days } } && Math.Abs(published.First.DayNumber - days.First.DayNumber) <= NewsDays;

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
