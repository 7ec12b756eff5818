using System.Runtime.InteropServices;

namespace FactCheck.Language.Models;

/// <summary>
/// A linear model of three classes whose weights stand in the hash table itself, so that a feature costs one look into memory: the
/// parser asks for dozens at every step. Read in place from a section of a <see cref="ModelFile"/>:
/// <list type="bullet">
/// <item>int32 bits of the number of slots, 12 bytes unused;</item>
/// <item>the slots, uint32 each, 0 where empty: 8 bits check, then three weights (int8). The upper bits of a <see cref="FeatureHash"/>
/// name the slot, the lowest are the check, and the next slots follow.</item>
/// </list>
/// A feature that was never seen is taken for another one about five times in a thousand.
/// </summary>
internal sealed unsafe class TransitionModel
{
    public const int Classes = 3;
    public const int HeaderLength = 16;

    private readonly ModelFile _file;
    private readonly uint* _slots;
    private readonly int _shift;
    private readonly uint _mask;

    public TransitionModel(ModelFile file, string section)
    {
        _file = file;
        var bits = MemoryMarshal.Read<int>(file.Section(section));
        (_shift, _mask) = (64 - bits, (1u << bits) - 1);
        _slots = (uint*)(file.Pointer(section) + HeaderLength);
    }

    /// <summary>The sum of the weights of the features for each class.</summary>
    public (int First, int Second, int Third) Score(ReadOnlySpan<ulong> features)
    {
        var (first, second, third) = (0, 0, 0);
        foreach (var feature in features)
        {
            var slot = (uint)(feature >> _shift);
            for (var entry = _slots[slot]; entry != 0; entry = _slots[slot = (slot + 1) & _mask])
            {
                if ((byte)entry != (byte)feature)
                    continue;
                first += (sbyte)(entry >> 8);
                second += (sbyte)(entry >> 16);
                third += (sbyte)(entry >> 24);
                break;
            }
        }
        GC.KeepAlive(_file);
        return (first, second, third);
    }
}
