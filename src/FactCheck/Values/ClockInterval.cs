namespace FactCheck.Values;

/// <summary>
/// A stretch of a day in minutes from midnight, both ends included: "2:30" is 150 to 150, "Thursday night" 18:00 to 23:59.
/// </summary>
public readonly record struct ClockInterval
{
    /// <exception cref="ArgumentOutOfRangeException">Not within a day, or the first is after the last.</exception>
    public ClockInterval(int firstMinute, int lastMinute)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstMinute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstMinute, lastMinute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastMinute, 24 * 60);
        (FirstMinute, LastMinute) = (firstMinute, lastMinute);
    }

    public int FirstMinute { get; }

    public int LastMinute { get; }

    public bool Overlaps(ClockInterval other) => FirstMinute <= other.LastMinute && other.FirstMinute <= LastMinute;
}
