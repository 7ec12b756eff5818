using System.Numerics;
using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>Writes what <see cref="SparseModel"/> reads.</summary>
internal static class SparseModelWriter
{
    private const double FullestTable = 0.7;

    /// <param name="classes">At most 256.</param>
    /// <param name="rows">A feature and its weights, zero weights left out.</param>
    public static byte[] Write(int classes, IReadOnlyList<(ulong Feature, (int Class, sbyte Weight)[] Cells)> rows)
    {
        var bits = Math.Max(4, BitOperations.Log2((uint)(rows.Count / FullestTable)) + 1);
        var slots = new uint[1 << bits];
        // Place 0 stays unused, so that no entry of the table is 0.
        var bytes = new List<byte> { 0, 0 };
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (feature, cells) in rows)
        {
            var row = Row(cells);
            var key = Convert.ToHexString(row);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = bytes.Count / 2);
                bytes.AddRange(row);
            }
            if (place >= 1 << SparseModel.PlaceBits)
                throw new InvalidDataException("the model is too large for its format");

            var slot = (int)(feature >> (64 - bits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ((uint)(feature & SparseModel.CheckMask) << SparseModel.PlaceBits) | (uint)place;
        }

        var header = new[] { classes, bits, 0, 0 };
        return [.. MemoryMarshal.AsBytes<int>(header), .. MemoryMarshal.AsBytes<uint>(slots), .. bytes];
    }

    private static byte[] Row((int Class, sbyte Weight)[] cells)
    {
        var row = new byte[2 + (cells.Length * 2)];
        MemoryMarshal.Write(row, (ushort)cells.Length);
        for (var i = 0; i < cells.Length; i++)
            (row[2 + (i * 2)], row[3 + (i * 2)]) = ((byte)cells[i].Class, (byte)cells[i].Weight);
        return row;
    }
}
