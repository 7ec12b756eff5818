using System.Numerics;

namespace FactCheck.Mentions.Names;

/// <summary>The hashes of the words of one article, in an array that the next one uses again: open addressing, at most half full. A hash of 0 is never in it.</summary>
internal sealed class HashTable
{
    private uint[] _slots = new uint[1];
    private uint _mask;

    /// <summary>Empties it.</summary>
    /// <param name="most">How many hashes are added until it is emptied again, at most.</param>
    public void Clear(int most)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1);
        _mask = size - 1;
        if (_slots.Length < size)
            _slots = new uint[size];
        else
            Array.Clear(_slots, 0, (int)size);
    }

    public void Add(uint hash) => _slots[SlotOf(hash)] = hash;

    public bool Contains(uint hash) => hash != 0 && _slots[SlotOf(hash)] == hash;

    /// <summary>The slot where it stands or would stand.</summary>
    private uint SlotOf(uint hash)
    {
        var slot = hash & _mask;
        while (_slots[slot] != hash && _slots[slot] != 0)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
