using FactCheck.Values;

namespace FactCheck.Training.Gazetteer;

/// <summary>Finds which ISO 3166-2 division each of GeoNames' own division codes means.</summary>
internal static class AdminDivisions
{
    public static Dictionary<(string Country, string Admin), PlaceEntry> Find(GazetteerBuilder builder, IReadOnlyList<City> cities)
    {
        var found = new Dictionary<(string, string), PlaceEntry>();

        // These countries' codes are those of ISO 3166-2 in GeoNames too.
        foreach (var admin in cities.Where(c => c.Country is "US" or "GB" or "CH" or "BE").Select(c => (c.Country, c.Admin)).Distinct())
            if (builder.Find($"{admin.Country}-{admin.Admin}") is { } same)
                found.Add(admin, same);

        var largest = cities.GroupBy(c => (c.Country, Name: GazetteerBuilder.Key(c.Name))).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Population)!);
        foreach (var (code, name) in DivisionSeats.All)
            if (builder.Find(code) is { } division && largest.TryGetValue((code[..2], GazetteerBuilder.Key(name)), out var city))
                found.TryAdd((city.Country, city.Admin), division);
            else
                Console.Error.WriteLine($"no city '{name}' for {code}");

        // The rest by a seat of the same name, as most provinces of the world are called after theirs.
        var taken = found.Values.ToHashSet();
        foreach (var city in cities.Where(c => c.Feature is "PPLA" or "PPLC").Concat(cities.Where(c => c.Population > 50_000)).OrderByDescending(c => c.Feature is "PPLA" or "PPLC").ThenByDescending(c => c.Population))
            if (!found.ContainsKey((city.Country, city.Admin)))
            {
                var same = builder.FindName(city.Name).FirstOrDefault(p => p.Kind == PlaceKind.Division && p.Code!.StartsWith(city.Country, StringComparison.Ordinal) && p.Parent!.Kind == PlaceKind.Country);
                if (same is not null && taken.Add(same))
                    found.Add((city.Country, city.Admin), same);
            }
        return found;
    }
}
