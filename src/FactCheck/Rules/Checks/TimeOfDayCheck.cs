using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>time-of-day: two times of one day: "late Thursday" is 18:00 to 24:00, "around 2:30" half an hour to both sides.</summary>
public sealed class TimeOfDayCheck : ICheck
{
    public const string Name = "time-of-day";

    private const string OpenWeekday = "XXXX-WXX-";
    private const int Hour = 60;
    private const int AboutMinutes = 30;

    public ClaimKind Kind => ClaimKind.TimeOfDay;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not TimeValue { Timex: { Clock: { } x } a } || right.Value is not TimeValue { Timex: { Clock: { } y } b })
            return CheckResult.CannotTell("one is no time of day");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        if (a.Days is { } days && b.Days is { } others ? !days.Overlaps(others) : Weekday(a) is { } weekday && Weekday(b) is { } other && weekday != other)
            return CheckResult.CannotTell($"{a.Value} against {b.Value}: on different days");
        if ((a.Stated & b.Stated & TimexParts.Time) == 0 && (!StatesDay(a) || !StatesDay(b)))
            return CheckResult.CannotTell("one states no day, the other no time of the clock");

        var reason = $"{left.Value.Text} against {right.Value.Text}";
        var gap = Math.Max(x.FirstMinute - y.LastMinute, y.FirstMinute - x.LastMinute);
        if (gap <= Math.Max(Slack(a, x), Slack(b, y)))
            return CheckResult.Agree(reason);
        // Half hours too: the time of some countries is not whole hours off.
        var mayBeZones = (a.Stated & TimexParts.Zone) != (b.Stated & TimexParts.Zone) || Zone(a) != Zone(b);
        return mayBeZones && (gap % (Hour / 2) == 0 || x.FirstMinute != x.LastMinute || y.FirstMinute != y.LastMinute)
            ? CheckResult.CannotTell($"{reason}: they may be in different time zones")
            : CheckResult.Conflict(reason);
    }

    /// <summary>How far off the time printed may be, in minutes: the full hour is often said for a few minutes past it.</summary>
    private static int Slack(Timex timex, ClockInterval clock) =>
        timex.Mod == TimexMod.Approx ? AboutMinutes
        : clock.FirstMinute != clock.LastMinute ? 0
        : clock.FirstMinute % Hour == 0 ? 15
        : clock.FirstMinute % (Hour / 4) == 0 ? 7
        : clock.FirstMinute % 5 == 0 ? 2
        : 0;

    private static bool StatesDay(Timex timex) => (timex.Stated & ~(TimexParts.PartOfDay | TimexParts.Time | TimexParts.Zone)) != 0;

    /// <summary>"4" of "XXXX-WXX-4TNI", a night whose day of the calendar is not known.</summary>
    private static char? Weekday(Timex timex) => timex.Value.StartsWith(OpenWeekday, StringComparison.Ordinal) && timex.Value.Length > OpenWeekday.Length ? timex.Value[OpenWeekday.Length] : null;

    /// <summary>The offset that the value ends with: "+09:00", "Z"; "" where it has none.</summary>
    private static string Zone(Timex timex)
    {
        var clock = timex.Value.IndexOf('T');
        var sign = clock < 0 ? -1 : timex.Value.AsSpan(clock).IndexOfAny('+', '-', 'Z');
        return sign < 0 ? "" : timex.Value[(clock + sign)..];
    }
}
