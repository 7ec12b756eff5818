using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// The lemmas that no rule gives ("went", "me", "n't"), by word and Penn tag: a hash table read in place. The slots are int32 places in
/// the entries, 0 where empty, and their number comes first; an entry is the tag, the length of the word, the word, the length of the
/// lemma, the lemma, all in bytes of ASCII.
/// </summary>
internal sealed unsafe class LemmaTable
{
    public const string Section = "LEMMAS";

    private readonly ModelFile _file;
    private readonly int* _slots;
    private readonly byte* _entries;
    private readonly uint _mask;

    public LemmaTable(ModelFile file)
    {
        _file = file;
        var slots = MemoryMarshal.Read<int>(file.Section(Section));
        _mask = (uint)slots - 1;
        _slots = (int*)(file.Pointer(Section) + sizeof(int));
        _entries = (byte*)(_slots + slots);
    }

    public string? Find(ReadOnlySpan<char> lower, PennTag tag)
    {
        string? lemma = null;
        var slot = Slot(lower, tag) & _mask;
        for (var place = _slots[slot]; place != 0 && lemma is null; place = _slots[slot = (slot + 1) & _mask])
            if (_entries[place] == (byte)tag && Ascii.Equals(new ReadOnlySpan<byte>(_entries + place + 2, _entries[place + 1]), lower))
            {
                var length = _entries + place + 2 + lower.Length;
                lemma = Encoding.ASCII.GetString(length + 1, *length);
            }
        GC.KeepAlive(_file);
        return lemma;
    }

    public static uint Slot(ReadOnlySpan<char> lower, PennTag tag) => (uint)(FeatureHash.Of((int)tag, FeatureHash.Word(lower)) >> 32);
}
