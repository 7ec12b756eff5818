using FactCheck.Training.Names;
using FactCheck.Values;
using Table = FactCheck.Values.Gazetteer;

namespace FactCheck.Training.Gazetteer;

/// <summary>From WordNet: areas (continents, seas, ranges), further names of known places, and demonyms by their links to places.</summary>
internal static class WordNetPlaces
{
    public static void Add(GazetteerBuilder builder, string folder)
    {
        var nouns = WordNetSource.Read(Path.Combine(folder, "data.noun"));
        var places = new Dictionary<int, PlaceEntry>();
        foreach (var sense in nouns.Values.OrderBy(s => s.Offset).Where(s => s.IsInstance && (s.File == WordNetSense.LocationFile || IsLandOrWater(s, nouns))))
        {
            var known = sense.Words.SelectMany(builder.FindName).Where(p => p.Kind is PlaceKind.Country or PlaceKind.Division || p.Population > 100_000)
                .OrderByDescending(p => p.Prominence).FirstOrDefault();
            if (known is null && sense.File == WordNetSense.LocationFile && IsCity(sense, nouns))
                continue;
            var place = known ?? builder.Add(PlaceKind.Area, sense.Words[0], null, null);
            places.Add(sense.Offset, place);
            foreach (var word in sense.Words.Where(w => char.IsUpper(w[0]) && w.Length > 3))
                if (!builder.FindName(word).Any())
                    builder.AddName(word, place);
        }

        var adjectives = WordNetSource.Read(Path.Combine(folder, "data.adj"));
        foreach (var sense in nouns.Values.Where(s => s.File == WordNetSense.PersonFile && !s.IsInstance).Concat(adjectives.Values).OrderBy(s => s.Offset))
            foreach (var (_, target, _) in sense.Pointers.Where(p => p.IsNoun && p.Symbol is "#m" or "\\"))
                if (places.TryGetValue(target, out var place))
                    foreach (var word in sense.Words.Where(w => char.IsUpper(w[0])))
                        builder.AddMarked(Table.DemonymMark, word, place);
    }

    /// <summary>Lexicographer file 17 has continents, rivers, lakes, seas, mountains and islands, and all that is in the sky.</summary>
    private static bool IsLandOrWater(WordNetSense sense, IReadOnlyDictionary<int, WordNetSense> nouns) =>
        sense.File == 17 && !sense.Pointers.Any(p => p.Symbol == "@i" && nouns[p.Target].Words.Any(w =>
            w is "star" or "constellation" or "galaxy" or "asteroid" or "nebula" || w.EndsWith(" star", StringComparison.Ordinal) || w.EndsWith("planet", StringComparison.Ordinal) || w.EndsWith("satellite", StringComparison.Ordinal)));

    /// <summary>Small and ancient towns, of which GeoNames has the ones that still stand.</summary>
    private static bool IsCity(WordNetSense sense, IReadOnlyDictionary<int, WordNetSense> nouns) =>
        sense.Pointers.Any(p => p.Symbol == "@i" && nouns[p.Target].Words.Any(w => w is "city" or "town" or "port" or "village"));
}
