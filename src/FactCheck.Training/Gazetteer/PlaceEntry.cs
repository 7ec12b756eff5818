using FactCheck.Values;

namespace FactCheck.Training.Gazetteer;

/// <summary>A place on its way into the table.</summary>
internal sealed class PlaceEntry(int index, PlaceKind kind, string name, string? code, PlaceEntry? parent)
{
    public int Index { get; } = index;

    public PlaceKind Kind { get; } = kind;

    public string Name { get; } = name;

    public string? Code { get; } = code;

    public PlaceEntry? Parent { get; } = parent;

    public long Population { get; set; }

    public bool IsCapital { get; set; }

    /// <summary>Where a city and its division share a name (New York, Tokyo), news means the city.</summary>
    public long Prominence => Kind switch
    {
        PlaceKind.City => IsCapital ? Population + 2_000_000 : Population,
        PlaceKind.Division => Population / 4,
        PlaceKind.Area => 3_000_000,
        _ => long.MaxValue,
    };
}
