using System.Text;
using FactCheck.Values;

namespace FactCheck.Training.Gazetteer;

/// <summary>Writes what <see cref="PackedTable"/> reads.</summary>
internal static class PackedTableWriter
{
    /// <exception cref="ArgumentException">A key is not ASCII or too long, a value longer than 255 bytes, or all of them too long together.</exception>
    public static void Write(BinaryWriter writer, IReadOnlyDictionary<string, byte[]> entries)
    {
        var slots = 1;
        while (slots < entries.Count * 3 / 2)
            slots *= 2;

        var table = new uint[slots];
        var records = new MemoryStream();
        foreach (var (key, value) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (key.Length is 0 or > PackedTable.LongestKey || !Ascii.IsValid(key) || value.Length > byte.MaxValue)
                throw new ArgumentException($"cannot keep '{key}'", nameof(entries));
            if (records.Length + 1 >= 1 << PackedTable.PlaceBits)
                throw new ArgumentException("more entries than places can tell apart", nameof(entries));
            var hash = PackedTable.Hash(key);
            var slot = hash & (uint)(slots - 1);
            while (table[slot] != 0)
                slot = (slot + 1) & (uint)(slots - 1);
            table[slot] = ((hash >> PackedTable.PlaceBits) << PackedTable.PlaceBits) | ((uint)records.Length + 1);
            records.WriteByte((byte)key.Length);
            records.Write(Encoding.ASCII.GetBytes(key));
            records.WriteByte((byte)value.Length);
            records.Write(value);
        }

        writer.Write(slots);
        foreach (var place in table)
            writer.Write(place);
        writer.Write(records.ToArray());
    }
}
