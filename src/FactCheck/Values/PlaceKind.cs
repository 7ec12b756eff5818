namespace FactCheck.Values;

public enum PlaceKind : byte
{
    Country,

    /// <summary>A state, province or the like: what ISO 3166-2 gives a code.</summary>
    Division,

    City,

    /// <summary>A continent, sea, mountain range or other area without a code.</summary>
    Area,
}
