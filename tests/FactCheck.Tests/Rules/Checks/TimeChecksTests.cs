using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Rules.Checks;

public sealed class TimeChecksTests
{
    private const TimexParts Full = TimexParts.Year | TimexParts.Month | TimexParts.Day;
    private const TimexParts NoYear = TimexParts.Month | TimexParts.Day;
    private const TimexParts Weekday = TimexParts.Weekday | TimexParts.Day;

    [TestCase("2023-11", "2023-11-26", "agree")]
    [TestCase("2023-09-26", "2023-11-26", "conflict")]
    [TestCase("2023", "2023-11-26", "agree")]
    [TestCase("2022", "2023-11-26", "conflict")]
    public void Only_dates_without_a_day_in_common_conflict(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new DateCheck(), Date(left, Full), Date(right, Full)).Word(), Is.EqualTo(answer));

    [TestCase("2023-09-26", NoYear, "2023-11-26", Weekday, "conflict", Description = "the year is the same whatever it is")]
    [TestCase("2022-09-26", NoYear, "2023-09-26", Full, "cannot-tell", Description = "only the year that was filled in differs")]
    [TestCase("2022-09-26", Full, "2023-09-26", Full, "conflict")]
    [TestCase("2023-11-25", Weekday, "2023-11-26", Weekday, "conflict")]
    [TestCase("2023-11-27", TimexParts.None, "2023-11-26", Weekday, "cannot-tell", Description = "the publication day is no statement")]
    public void Only_what_words_state_counts(string left, TimexParts leftStated, string right, TimexParts rightStated, string answer) =>
        Assert.That(Sides.Ask(new DateCheck(), Date(left, leftStated), Date(right, rightStated)).Word(), Is.EqualTo(answer));

    [TestCase(TimexMod.Before, "2024-05-03", "2024-05-03", "conflict")]
    [TestCase(TimexMod.Before, "2024-05-03", "2020-01-01", "agree")]
    [TestCase(TimexMod.OnOrAfter, "2024-05-03", "2025-05-03", "agree")]
    [TestCase(TimexMod.After, "2024-05-03", "2024-05-03", "conflict")]
    [TestCase(TimexMod.Approx, "1944", "1945", "agree")]
    [TestCase(TimexMod.Approx, "1944", "1947", "conflict")]
    public void A_bound_reaches_without_end(TimexMod mod, string left, string right, string answer) =>
        Assert.That(Sides.Ask(new DateCheck(), Date(left, Full, mod), Date(right, Full)).Word(), Is.EqualTo(answer));

    [TestCase("Monday", "2024-05-06", "Monday", "2024-05-13", "cannot-tell", Description = "one article has the wrong date")]
    [TestCase("Monday", "2024-05-06", "May 13", "2024-05-13", "conflict")]
    [TestCase("tonight", "2024-05-06", "Tuesday", "2024-05-07", "cannot-tell", Description = "a day off")]
    [TestCase("Monday", "2024-05-06", "Tuesday", "2024-05-07", "conflict")]
    [TestCase("Later that year", "1957", "1967", "1967", "conflict")]
    [TestCase("two days later", "2024-05-06", "May 13", "2024-05-13", "cannot-tell")]
    public void What_is_counted_from_the_article_is_as_sure_as_its_date(string left, string leftDay, string right, string rightDay, string answer)
    {
        Claim Said(string words, string day) => Date(day, Full) is { Value: TimeValue value } claim ? claim with { Value = value with { Text = words } } : throw new InvalidOperationException();

        Assert.That(Sides.Ask(new DateCheck(), Said(left, leftDay), Said(right, rightDay)).Word(), Is.EqualTo(answer));
    }

    [TestCase("XXXX-WXX-4", "XXXX-WXX-5", "conflict")]
    [TestCase("XXXX-WXX-4", "XXXX-WXX-4", "agree")]
    [TestCase("XXXX-WXX-7", "2023-11-26", "agree")]
    [TestCase("XXXX-WXX-7", "2023-11", "cannot-tell")]
    public void Weekdays_are_compared_where_no_day_is_known(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new DateCheck(), Date(left, TimexParts.Weekday), Date(right, Full)).Word(), Is.EqualTo(answer));

    [TestCase("XXXX-11", TimexMod.End, "XXXX-12", TimexMod.Start, "conflict")]
    [TestCase("XXXX-12", TimexMod.Start, "XXXX-12", TimexMod.End, "conflict")]
    [TestCase("XXXX-12", TimexMod.Start, "XXXX-12", TimexMod.None, "agree")]
    [TestCase("XXXX-12", TimexMod.Start, "XXXX-12", TimexMod.Mid, "agree", Description = "the tenth is said of both")]
    [TestCase("XXXX-11", TimexMod.Before, "XXXX-12", TimexMod.None, "cannot-tell")]
    public void Months_of_an_unknown_year_and_their_parts(string left, TimexMod mod, string right, TimexMod otherMod, string answer) =>
        Assert.That(Sides.Ask(new DateCheck(), Date(left, TimexParts.Month, mod), Date(right, TimexParts.Month, otherMod)).Word(), Is.EqualTo(answer));

    [Test]
    public void A_planned_date_is_superseded_by_the_real_one() =>
        Assert.That(Sides.Ask(new DateCheck(), Date("2024-05-03", Full) with { Modality = Modality.Planned }, Date("2024-05-10", Full)).Word(), Is.EqualTo("superseded"));

    [Test]
    public void The_ends_of_the_calendar_are_no_fault() => Assert.Multiple(() =>
    {
        foreach (var mod in Enum.GetValues<TimexMod>())
            foreach (var day in (string[])["0001-01-01", "9999-12-31"])
                Assert.That(() => Sides.Ask(new DateCheck(), Date(day, NoYear, mod), Date("2024-02-29", NoYear)), Throws.Nothing);
    });

    [TestCase(150, 150, 150, 150, "agree")]
    [TestCase(150, 150, 165, 165, "conflict")]
    [TestCase(18 * 60, 23 * 60 + 59, 90, 90, "conflict")]
    [TestCase(18 * 60, 23 * 60 + 59, 22 * 60, 22 * 60, "agree")]
    [TestCase(15 * 60, 15 * 60, 15 * 60 + 10, 15 * 60 + 10, "agree", Description = "the full hour is said loosely")]
    public void Times_of_one_day_are_stretches_of_minutes(int first, int last, int otherFirst, int otherLast, string answer) =>
        Assert.That(Sides.Ask(new TimeOfDayCheck(), Clock("2024-05-02", first, last), Clock("2024-05-02", otherFirst, otherLast)).Word(), Is.EqualTo(answer));

    [Test]
    public void Times_of_two_days_are_the_date_s_matter() =>
        Assert.That(Sides.Ask(new TimeOfDayCheck(), Clock("2024-05-02", 150, 150), Clock("2024-05-03", 600, 600)).Word(), Is.EqualTo("cannot-tell"));

    [Test]
    public void A_part_of_the_day_is_of_no_other_zone() =>
        Assert.That(Sides.Ask(new TimeOfDayCheck(), Clock("2024-05-02", 457, 457, TimexParts.Zone), Clock("2024-05-02", 12 * 60, 18 * 60)).Word(), Is.EqualTo("cannot-tell"));

    [Test]
    public void Whole_hours_apart_may_be_two_zones() =>
        Assert.That(Sides.Ask(new TimeOfDayCheck(), Clock("2024-05-02", 150, 150, TimexParts.Zone), Clock("2024-05-02", 510, 510)).Word(), Is.EqualTo("cannot-tell"));

    private static Claim Clock(string day, int first, int last, TimexParts more = TimexParts.None) => Claim(ClaimKind.TimeOfDay, new Timex(ArticleField.Text, new TextSpan(0, 1), TimexType.Time, day + "T00:00")
    {
        Days = Days(day),
        Clock = new ClockInterval(first, last),
        Stated = TimexParts.Time | more,
    });

    private static Claim Date(string value, TimexParts stated, TimexMod mod = TimexMod.None) =>
        Claim(ClaimKind.EventDate, new Timex(ArticleField.Text, new TextSpan(0, 1), TimexType.Date, value) { Days = Days(value), Stated = stated, Mod = mod });

    private static Claim Claim(ClaimKind kind, Timex timex) => Sides.Claim(kind, new TimeValue(timex.Value, timex));

    private static DateInterval? Days(string value)
    {
        int Part(int start, int length) => int.Parse(value.AsSpan(start, length), CultureInfo.InvariantCulture);
        return value[0] == 'X' ? null
            : value.Length == 4 ? DateInterval.OfYear(Part(0, 4))
            : value.Length == 7 ? DateInterval.OfMonth(Part(0, 4), Part(5, 2))
            : DateInterval.Of(new DateOnly(Part(0, 4), Part(5, 2), Part(8, 2)));
    }
}
