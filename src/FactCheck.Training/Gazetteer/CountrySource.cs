using System.Text.Json;

namespace FactCheck.Training.Gazetteer;

/// <summary>Reads countries.json of the npm package world-countries.</summary>
internal static class CountrySource
{
    public static IEnumerable<Country> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var row in document.RootElement.EnumerateArray())
        {
            var code = row.GetProperty("cca2").GetString()!;
            var name = row.GetProperty("name");
            List<string> names = [name.GetProperty("common").GetString()!, name.GetProperty("official").GetString()!];
            // Among the other spellings stand two-letter codes and, for Brazil and Angola, a pronunciation.
            names.AddRange(Strings(row.GetProperty("altSpellings")).Where(s => s.Length > 2 && char.IsUpper(s[0])));

            var demonyms = new List<string>();
            if (row.GetProperty("demonyms").TryGetProperty("eng", out var english))
                foreach (var form in english.EnumerateObject())
                    demonyms.AddRange(form.Value.GetString()!.Split([", ", " or "], StringSplitOptions.RemoveEmptyEntries));
            yield return new Country(code, names, [.. Strings(row.GetProperty("capital"))], demonyms);
        }
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString()!);
}
