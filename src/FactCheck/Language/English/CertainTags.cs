using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// The common words that have one tag wherever they stand ("the", "and", ","): looking at their neighbours would cost time and change
/// nothing. A section of uint64 word hashes in order, after their number (int64), then a byte for each: the class.
/// </summary>
internal sealed unsafe class CertainTags
{
    public const string Section = "CERTAIN";

    private readonly ModelFile _file;
    private readonly ulong* _hashes;
    private readonly int _count;

    public CertainTags(ModelFile file)
    {
        _file = file;
        _count = (int)MemoryMarshal.Read<long>(file.Section(Section));
        _hashes = (ulong*)(file.Pointer(Section) + sizeof(long));
    }

    /// <summary>The class of the word; -1 where its neighbours have a say.</summary>
    public int Find(ulong hash)
    {
        var place = new ReadOnlySpan<ulong>(_hashes, _count).BinarySearch(hash);
        var tag = place < 0 ? -1 : ((byte*)(_hashes + _count))[place];
        GC.KeepAlive(_file);
        return tag;
    }
}
