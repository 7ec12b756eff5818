using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// The common words that have one tag wherever they stand ("the", "and", ","): looking at their neighbours would cost time and change
/// nothing. A section of uint64 word hashes in order, after their number (int64), then a byte for each: the class.
/// </summary>
internal sealed class CertainTags
{
    public const string Section = "CERTAIN";

    private readonly ModelFile _file;

    public CertainTags(ModelFile file) => _file = file;

    /// <summary>The class of the word; -1 where its neighbours have a say.</summary>
    public int Find(ulong hash)
    {
        var section = _file.Section(Section);
        var count = (int)MemoryMarshal.Read<long>(section);
        var hashes = MemoryMarshal.Cast<byte, ulong>(section.Slice(sizeof(long), count * sizeof(ulong)));
        var place = hashes.BinarySearch(hash);
        return place < 0 ? -1 : section[sizeof(long) + (count * sizeof(ulong)) + place];
    }
}
