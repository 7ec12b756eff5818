using System.Buffers.Binary;
using System.Text;

namespace FactCheck.Values;

/// <summary>
/// Countries, their divisions, cities and other areas of the world, by name. Names are asked for as
/// <see cref="FactCheck.Text.Folding.Fold"/> writes them. Read in place from gazetteer.bin; origin, licence and the command that makes it
/// stand in gazetteer.md beside it.
/// </summary>
public static unsafe class Gazetteer
{
    /// <summary>
    /// Marks in front of a key, so that one table answers all questions. Names have none; the layout before the table is the
    /// number of places, the bytes of all texts, the places, the texts.
    /// </summary>
    internal const char CodeMark = '#', DemonymMark = '~', PostalMark = '$';

    /// <summary>Bytes of a place: kind, flags, parent (16 bits, its own number where none), population and place of its texts (32 bits each).</summary>
    internal const int PlaceSize = 12;

    internal const byte CapitalFlag = 1;

    private const int HeaderSize = 2 * sizeof(int);
    private static readonly byte* Places = PackedTable.Resource("gazetteer.bin") + HeaderSize;
    private static readonly int PlaceCount = BinaryPrimitives.ReadInt32LittleEndian(new(Places - HeaderSize, sizeof(int)));
    private static readonly byte* Texts = Places + PlaceSize * PlaceCount;
    private static readonly PackedTable Table = PackedTable.Open(Texts + BinaryPrimitives.ReadInt32LittleEndian(new(Places - sizeof(int), sizeof(int))));

    /// <summary>The places with this name or variant ("u.s.", "calif.", "lyon"); empty where there is none.</summary>
    public static GazetteerPlaces Find(ReadOnlySpan<char> foldedName) => new(Table.Find(foldedName));

    /// <summary>The country or division with this ISO 3166 code, in any case; null where there is none.</summary>
    public static GazetteerPlace? FindCode(ReadOnlySpan<char> code) => FirstInAnyCase(CodeMark, code);

    /// <summary>The division that a postal abbreviation means ("VA"); to be asked for words in capitals alone. Null where there is none.</summary>
    public static GazetteerPlace? FindPostal(ReadOnlySpan<char> abbreviation) => FirstInAnyCase(PostalMark, abbreviation);

    /// <summary>The country, division or area that a folded word for what belongs to a place means ("chinese", "texan", "french"), in singular or plural.</summary>
    public static GazetteerPlace? FindDemonym(ReadOnlySpan<char> foldedWord) =>
        First(DemonymMark, foldedWord) ?? (foldedWord is [.. var singular, 's'] ? First(DemonymMark, singular) : null);

    /// <summary>The ISO 3166 code that a folded demonym means: "chinese" is CN; null where there is none.</summary>
    public static string? Demonym(ReadOnlySpan<char> foldedWord) => FindDemonym(foldedWord)?.Code;

    /// <summary>True where the place with the inner ISO 3166 code is the outer one or lies in it.</summary>
    public static bool Contains(ReadOnlySpan<char> outerCode, ReadOnlySpan<char> innerCode)
    {
        if (outerCode.Equals(innerCode, StringComparison.OrdinalIgnoreCase))
            return true;
        if (outerCode.Length == 2)
            return innerCode.Length > 3 && innerCode[2] == '-' && innerCode[..2].Equals(outerCode, StringComparison.OrdinalIgnoreCase);
        if (FindCode(outerCode) is not { } outer)
            return false;
        for (var place = FindCode(innerCode); place is not null; place = place.Value.Parent)
            if (place == outer)
                return true;
        return false;
    }

    internal static PlaceKind KindOf(int index) => (PlaceKind)Place(index)[0];

    internal static bool IsCapital(int index) => (Place(index)[1] & CapitalFlag) != 0;

    internal static GazetteerPlace? ParentOf(int index)
    {
        var parent = BinaryPrimitives.ReadUInt16LittleEndian(new(Place(index) + 2, sizeof(ushort)));
        return parent == index || KindOf(index) == PlaceKind.Area ? null : new GazetteerPlace(parent);
    }

    internal static long PopulationOf(int index) => BinaryPrimitives.ReadUInt32LittleEndian(new(Place(index) + 4, sizeof(uint)));

    internal static string NameOf(int index) => Text(TextsOf(index));

    internal static string? CodeOf(int index) => KindOf(index) switch
    {
        PlaceKind.Area => null,
        PlaceKind.City => ParentOf(index)?.Code,
        _ => Text(TextsOf(index) + 1 + TextsOf(index)[0]),
    };

    private static GazetteerPlace? FirstInAnyCase(char mark, ReadOnlySpan<char> key)
    {
        if (key.Length >= PackedTable.LongestKey)
            return null;
        Span<char> lower = stackalloc char[key.Length];
        return First(mark, lower[..key.ToLowerInvariant(lower)]);
    }

    private static GazetteerPlace? First(char mark, ReadOnlySpan<char> key)
    {
        if (key.Length >= PackedTable.LongestKey)
            return null;
        Span<char> marked = stackalloc char[key.Length + 1];
        marked[0] = mark;
        key.CopyTo(marked[1..]);
        var found = Find(marked);
        return found.IsEmpty ? null : found[0];
    }

    private static byte* Place(int index) => Places + PlaceSize * index;

    private static byte* TextsOf(int index) => Texts + BinaryPrimitives.ReadUInt32LittleEndian(new(Place(index) + 8, sizeof(uint)));

    private static string Text(byte* text) => Encoding.UTF8.GetString(text + 1, text[0]);
}
