using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>The kinds of places that the name tagger tells apart; <see cref="TokenFacts.Place"/> holds one doubled, and one more for the tokens after the first.</summary>
internal static class PlaceKinds
{
    public const int Country = 1, LargeDivision = 2, SmallDivision = 3, Area = 4, LargeCity = 5, City = 6, Town = 7, Demonym = 8, Postal = 9;

    private const int CityPopulation = 100_000, LargeCityPopulation = 500_000;

    /// <summary>The kind of the most prominent place with this name, or a demonym; 0 for other words.</summary>
    public static int Of(ReadOnlySpan<char> foldedName)
    {
        var places = Gazetteer.Find(foldedName);
        if (places.IsEmpty)
            return Gazetteer.FindDemonym(foldedName) is null ? 0 : Demonym;
        return places[0] switch
        {
            { Kind: PlaceKind.Country } => Country,
            { Kind: PlaceKind.Division, Population: > CityPopulation } => LargeDivision,
            { Kind: PlaceKind.Division } => SmallDivision,
            { Kind: PlaceKind.Area } => Area,
            { IsCapital: true } or { Population: > LargeCityPopulation } => LargeCity,
            { Population: > CityPopulation } => City,
            _ => Town,
        };
    }
}
