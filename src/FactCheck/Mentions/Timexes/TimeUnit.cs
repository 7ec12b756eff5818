namespace FactCheck.Mentions.Timexes;

/// <summary>What time is counted in, from fine to coarse; also the grain of a reading.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    WorkingDay,
    Weekend,
    WorkingWeek,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
