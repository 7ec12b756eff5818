using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A time of day, with its day where one stands beside it: "2:30 a.m. PDT", "Thursday at noon".</summary>
/// <param name="Minute">-1 where the hour alone is printed.</param>
internal sealed record ClockForm(int Hour, int Minute, bool HasZone = false) : TimeForm
{
    public TimeForm? Day { get; init; }

    public TimexMod Mod { get; init; }

    public override DateOnly? StatedDay => Day?.StatedDay;

    public override int? StatedYear => Day?.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        var minute = Math.Max(0, Minute);
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{minute:D2}");
        var at = Math.Min((Hour * 60) + minute, 24 * 60);
        return OnDay.Put(Day, context, clock, new ClockInterval(at, at), TimexParts.Time | (HasZone ? TimexParts.Zone : 0)) is { } reading ? reading with { Mod = Mod } : null;
    }
}
