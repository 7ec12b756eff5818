using System.Text;
using FactCheck.Text;
using FactCheck.Values;
using Place = FactCheck.Training.Gazetteer.PlaceEntry;
using Table = FactCheck.Values.Gazetteer;

namespace FactCheck.Training.Gazetteer;

/// <summary>Collects places and their names, and writes them as <see cref="Table"/> reads them.</summary>
internal sealed class GazetteerBuilder
{
    /// <summary>A name shared by more places keeps the most prominent.</summary>
    private const int MostCandidates = 40;

    private readonly List<Place> _places = [];
    private readonly Dictionary<string, Place> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<Place>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _marked = new(StringComparer.Ordinal);

    public IReadOnlyList<Place> Places => _places;

    public Place? Find(string code) => _byCode.GetValueOrDefault(code);

    public IEnumerable<Place> FindName(string name) => _names.GetValueOrDefault(Key(name)) ?? [];

    /// <summary>Adds a place; countries and divisions are to come first, so that a parent's number fits 16 bits.</summary>
    public Place Add(PlaceKind kind, string name, string? code, Place? parent, long population = 0)
    {
        var place = new Place(_places.Count, kind, name, code, parent) { Population = population };
        _places.Add(place);
        if (code is not null)
            AddMarked(Table.CodeMark, code, _byCode[code] = place);
        AddName(name, place);
        return place;
    }

    public void AddName(string name, Place place)
    {
        var key = Key(name);
        if (key.Length is < 2 or > PackedTable.LongestKey || !Ascii.IsValid(key))
            return;
        if (!_names.TryGetValue(key, out var places))
            _names.Add(key, places = []);
        places.Add(place);
    }

    /// <summary>The first place to claim a code, demonym or postal abbreviation keeps it.</summary>
    public void AddMarked(char mark, string word, Place place)
    {
        var key = mark + Key(word);
        if (Ascii.IsValid(key) && key.Length is > 2 and <= PackedTable.LongestKey)
            _marked.TryAdd(key, place);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var texts = new MemoryStream();
        var places = new MemoryStream();
        using (var placeWriter = new BinaryWriter(places))
        {
            foreach (var place in _places)
            {
                placeWriter.Write((byte)place.Kind);
                placeWriter.Write(place.IsCapital ? Table.CapitalFlag : (byte)0);
                placeWriter.Write((ushort)(place.Parent?.Index ?? (place.Kind == PlaceKind.Area ? 0 : place.Index)));
                placeWriter.Write((uint)Math.Min(place.Population, uint.MaxValue));
                placeWriter.Write((uint)texts.Length);
                AddText(texts, place.Name);
                if (place.Kind is PlaceKind.Country or PlaceKind.Division)
                    AddText(texts, place.Code!);
            }
            placeWriter.Flush();
            writer.Write(_places.Count);
            writer.Write((int)texts.Length);
            writer.Write(places.ToArray());
        }
        writer.Write(texts.ToArray());

        var entries = _marked.ToDictionary(e => e.Key, e => Indexes([e.Value]), StringComparer.Ordinal);
        foreach (var (name, candidates) in _names)
            entries[name] = Indexes(candidates.OrderByDescending(p => p.Kind == PlaceKind.Country).ThenByDescending(p => p.Prominence).ThenBy(p => p.Index).Take(MostCandidates));
        PackedTableWriter.Write(writer, entries);
    }

    /// <summary>Lower case, no diacritics; marks of transliteration that no newspaper prints are left out.</summary>
    public static string Key(string name) => Folding.Fold(name.Replace("‘", "", StringComparison.Ordinal).Replace("ʻ", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal)).Trim();

    private static byte[] Indexes(IEnumerable<Place> places) => [.. places.SelectMany(p => new[] { (byte)p.Index, (byte)(p.Index >> 8), (byte)(p.Index >> 16) })];

    private static void AddText(MemoryStream texts, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        texts.WriteByte(checked((byte)bytes.Length));
        texts.Write(bytes);
    }
}
