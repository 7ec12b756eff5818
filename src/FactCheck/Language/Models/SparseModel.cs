using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language.Models;

/// <summary>
/// A linear model: the score of a class is the sum of the weights that the features found have for it. Made by the perceptron of
/// FactCheck.Training; read in place from a section of a <see cref="ModelFile"/>:
/// <list type="bullet">
/// <item>int32 number of classes (at most 256), int32 bits of the number of slots, 8 bytes unused;</item>
/// <item>the slots of a hash table, uint32 each, 0 where empty: 10 bits check, 22 bits place of the row in units of 2 bytes; the upper
/// bits of a <see cref="FeatureHash"/> name the slot, the lower ones are the check, and the next slots follow;</item>
/// <item>the rows: uint16 count, then for each a class (byte) and a weight (int8).</item>
/// </list>
/// A feature that was never seen is taken for another one about twice in a thousand times.
/// </summary>
internal sealed unsafe class SparseModel
{
    public const int HeaderLength = 16;
    public const int PlaceBits = 22;
    public const ulong CheckMask = (1 << (32 - PlaceBits)) - 1;

    private readonly ModelFile _file;
    private readonly uint* _slots;
    private readonly byte* _rows;
    private readonly int _shift;
    private readonly uint _mask;

    public SparseModel(ModelFile file, string section)
    {
        _file = file;
        var header = file.Section(section);
        Classes = MemoryMarshal.Read<int>(header);
        var bits = MemoryMarshal.Read<int>(header[4..]);
        (_shift, _mask) = (64 - bits, (1u << bits) - 1);
        _slots = (uint*)(file.Pointer(section) + HeaderLength);
        _rows = (byte*)(_slots + _mask + 1);
    }

    public int Classes { get; }

    /// <summary>Adds the weights of the features to the scores, one a class.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        // All slots are read before the first is looked at, so that the reads wait for memory together.
        Span<uint> entries = stackalloc uint[features.Length];
        for (var i = 0; i < features.Length; i++)
            entries[i] = _slots[features[i] >> _shift];
        for (var i = 0; i < features.Length; i++)
        {
            var check = (uint)(features[i] & CheckMask);
            var slot = (uint)(features[i] >> _shift);
            for (var entry = entries[i]; entry != 0; entry = _slots[slot = (slot + 1) & _mask])
                if (entry >> PlaceBits == check)
                {
                    AddRow(_rows + ((entry & ((1u << PlaceBits) - 1)) * 2), scores);
                    break;
                }
        }
        GC.KeepAlive(_file);
    }

    /// <summary>The class with the highest score, the first of several.</summary>
    public static int Best(ReadOnlySpan<short> scores)
    {
        var best = short.MinValue;
        var i = 0;
        if (scores.Length >= Vector128<short>.Count)
        {
            var highest = Vector128.Create(short.MinValue);
            for (; i <= scores.Length - Vector128<short>.Count; i += Vector128<short>.Count)
                highest = Vector128.Max(highest, Vector128.Create(scores[i..]));
            for (var lane = 0; lane < Vector128<short>.Count; lane++)
                best = Math.Max(best, highest[lane]);
        }
        for (; i < scores.Length; i++)
            best = Math.Max(best, scores[i]);
        return scores.IndexOf(best);
    }

    private static void AddRow(byte* row, Span<short> scores)
    {
        var count = *(ushort*)row;
        for (var pair = row + 2; count > 0; count--, pair += 2)
            scores[pair[0]] += (sbyte)pair[1];
    }
}
