using System.Globalization;

namespace FactCheck.Articles;

/// <summary>
/// When an article appeared, as far as it is stated: a day, with a time of day and an offset from UTC where they stand.
/// The day is the outlet's own: an offset never moves it.
/// </summary>
public readonly record struct PublicationTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>ISO 8601: "2023-11-27", "2023-11-27T09:30:00", "2023-11-27T09:30:00+09:00".</summary>
    public override string ToString()
    {
        var day = Day.ToString("O", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return day;
        var clock = day + time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => clock,
            { Ticks: 0 } => clock + "Z",
            { Ticks: < 0 } offset => clock + offset.ToString("'-'hh':'mm", CultureInfo.InvariantCulture),
            { } offset => clock + offset.ToString("'+'hh':'mm", CultureInfo.InvariantCulture),
        };
    }
}
