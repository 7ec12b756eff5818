using FactCheck.Values;

namespace FactCheck.Mentions.Timexes;

internal enum PartOfDay
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

internal static class PartsOfDay
{
    /// <summary>The code that TIMEX3 writes after the day: "TNI".</summary>
    public static string Code(this PartOfDay part) => part switch
    {
        PartOfDay.Morning => "TMO",
        PartOfDay.Midday => "TMI",
        PartOfDay.Afternoon => "TAF",
        PartOfDay.Evening => "TEV",
        _ => "TNI",
    };

    public static ClockInterval Clock(this PartOfDay part) => part switch
    {
        PartOfDay.Morning => new ClockInterval(0, (12 * 60) - 1),
        PartOfDay.Midday => new ClockInterval(11 * 60, 14 * 60),
        PartOfDay.Afternoon => new ClockInterval(12 * 60, (18 * 60) - 1),
        PartOfDay.Evening => new ClockInterval(17 * 60, (24 * 60) - 1),
        _ => new ClockInterval(18 * 60, (24 * 60) - 1),
    };
}
