using System.Numerics;
using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>Writes what <see cref="TransitionModel"/> reads.</summary>
internal static class TransitionModelWriter
{
    private const double FullestTable = 0.7;

    public static byte[] Write(IReadOnlyList<(ulong Feature, (int Class, sbyte Weight)[] Cells)> rows)
    {
        var bits = BitOperations.Log2((uint)(rows.Count / FullestTable)) + 1;
        var slots = new uint[1 << bits];
        foreach (var (feature, cells) in rows)
        {
            var entry = (uint)(byte)feature;
            foreach (var (move, weight) in cells)
                entry |= (uint)(byte)weight << (8 * (move + 1));
            var slot = (int)(feature >> (64 - bits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = entry;
        }
        return [.. MemoryMarshal.AsBytes<int>(new[] { bits, 0, 0, 0 }), .. MemoryMarshal.AsBytes<uint>(slots)];
    }
}
