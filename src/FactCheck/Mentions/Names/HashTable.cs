using System.Buffers;
using System.Numerics;

namespace FactCheck.Mentions.Names;

/// <summary>The hashes of the words of one article, in an array that the next one uses again: open addressing, at most half full. A hash of 0 is never in it.</summary>
/// <param name="most">No more are added.</param>
internal readonly struct HashTable(int most) : IDisposable
{
    private readonly uint[] _slots = Rent(most);
    private readonly uint _mask = BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1) - 1;

    public void Add(uint hash) => _slots[SlotOf(hash)] = hash;

    public bool Contains(uint hash) => hash != 0 && _slots[SlotOf(hash)] == hash;

    public void Dispose() => ArrayPool<uint>.Shared.Return(_slots);

    /// <summary>The slot where it stands or would stand.</summary>
    private uint SlotOf(uint hash)
    {
        var slot = hash & _mask;
        while (_slots[slot] != hash && _slots[slot] != 0)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private static uint[] Rent(int most)
    {
        var slots = ArrayPool<uint>.Shared.Rent((int)BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1));
        Array.Clear(slots);
        return slots;
    }
}
