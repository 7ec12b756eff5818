using System.Buffers.Binary;
using System.Reflection;

namespace FactCheck.Values;

/// <summary>
/// A read-only map from folded names to a few bytes, read where the resource lies in memory: nothing is decoded when the
/// program starts. Little-endian layout: the number of slots (a power of two) as 32 bits; one 32-bit word a slot, 0 where
/// empty, else from the low bits on one more than the place of a record among the records, in <see cref="PlaceBits"/> bits, and the upper bits of
/// the key's hash, so that few other keys are looked at; the records, each a byte with the length of its key, the key in
/// ASCII, a byte with the length of its value, the value. A key stands in the first free slot from its hash on.
/// </summary>
public readonly unsafe struct PackedTable
{
    /// <summary>No key is longer; a longer question has no answer.</summary>
    public const int LongestKey = 64;

    internal const int PlaceBits = 24;

    private readonly byte* _start;
    private readonly int _slots;

    private PackedTable(byte* start)
    {
        _start = start;
        _slots = BinaryPrimitives.ReadInt32LittleEndian(new(start, sizeof(int)));
    }

    /// <summary>The table at a place of a resource of this library.</summary>
    internal static PackedTable Open(byte* start) => new(start);

    /// <summary>Where a resource of this library lies; it stays there as long as the process runs.</summary>
    /// <exception cref="InvalidDataException">The resource is missing, or not kept in memory as it is.</exception>
    internal static byte* Resource(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) is UnmanagedMemoryStream stream
            ? stream.PositionPointer
            : throw new InvalidDataException($"the resource '{name}' is missing");

    /// <summary>The bytes kept for a key; empty where there is none.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<char> key)
    {
        if (key.Length is 0 or > LongestKey)
            return default;
        var records = _start + sizeof(int) * (1 + (long)_slots);
        var hash = Hash(key);
        for (var slot = hash & (uint)(_slots - 1); ; slot = (slot + 1) & (uint)(_slots - 1))
        {
            var entry = BinaryPrimitives.ReadUInt32LittleEndian(new(_start + sizeof(int) * (1 + (long)slot), sizeof(int)));
            if (entry == 0)
                return default;
            if (entry >> PlaceBits != hash >> PlaceBits)
                continue;
            var record = records + (entry & ((1u << PlaceBits) - 1)) - 1;
            if (IsKey(record, key))
                return new(record + 2 + key.Length, record[1 + key.Length]);
        }
    }

    /// <summary>FNV-1a over the characters, which for keys are ASCII.</summary>
    internal static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261;
        foreach (var c in key)
            hash = (hash ^ c) * 16777619;
        return hash ^ hash >> 15;
    }

    private static bool IsKey(byte* record, ReadOnlySpan<char> key)
    {
        if (record[0] != key.Length)
            return false;
        for (var i = 0; i < key.Length; i++)
            if (record[1 + i] != key[i])
                return false;
        return true;
    }
}
