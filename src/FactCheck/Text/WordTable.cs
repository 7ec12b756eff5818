using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace FactCheck.Text;

/// <summary>
/// Values by word, made once and asked for every word of every text: the hash of a <see cref="WordKey"/> is enough to pass over a word that is not in it. Open addressing, at most half full, behind a filter of sixteen bits a word that
/// stays in the processor's nearest cache.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly Slot[] _slots;
    private readonly byte[] _filter;
    private readonly int _shift;

    private readonly record struct Slot(WordKey Key, string? Word, T Value);

    /// <exception cref="ArgumentException">A word stands in it twice.</exception>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words.Count * 2));
        (_slots, _filter, _shift) = (new Slot[size], new byte[size], 64 - BitOperations.Log2(size));
        foreach (var (word, value) in words)
        {
            var key = WordKey.Of(word);
            var hash = key.Hash;
            ref var slot = ref SlotOf(word, key, hash);
            if (slot.Word is not null)
                throw new ArgumentException($"\"{word}\" stands twice.", nameof(words));
            slot = new Slot(key, word, value);
            _filter[hash >> _shift] |= FilterBit(hash);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => TryFind(word, out _, out _);

    public T? Find(ReadOnlySpan<char> word) => TryFind(word, out _, out var value) ? value : default;

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryFind(word, out _, out value);

    /// <param name="shared">The table's own string for the word.</param>
    public bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out string? shared, [MaybeNullWhen(false)] out T value)
    {
        var key = WordKey.Of(word);
        var hash = key.Hash;
        if ((_filter[hash >> _shift] & FilterBit(hash)) == 0)
        {
            (shared, value) = (null, default);
            return false;
        }
        ref readonly var slot = ref SlotOf(word, key, hash);
        (shared, value) = (slot.Word, slot.Value);
        return shared is not null;
    }

    /// <summary>The word's slot, or the empty one where it would stand.</summary>
    private ref Slot SlotOf(ReadOnlySpan<char> word, WordKey key, ulong hash)
    {
        for (var i = (int)(hash >> _shift); ; i = (i + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[i];
            if (slot.Word is null || (slot.Key == key && (key.Length <= WordKey.Whole || word.SequenceEqual(slot.Word))))
                return ref slot;
        }
    }

    /// <summary>The bits right below those that choose the slot choose one of its filter's eight.</summary>
    private byte FilterBit(ulong hash) => (byte)(1 << (int)((hash >> (_shift - 3)) & 7));
}
