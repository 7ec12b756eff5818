using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Text;

/// <summary>
/// Values by word, made once and asked for every word of every text: a hash of the length and of the first and last four characters
/// alone is enough to pass over a word that is not in it. Open addressing, at most half full, behind a filter of sixteen bits a word that
/// stays in the processor's nearest cache.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly Slot[] _slots;
    private readonly byte[] _filter;
    private readonly int _shift;

    private readonly record struct Slot(string? Word, T Value);

    /// <exception cref="ArgumentException">A word stands in it twice.</exception>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words.Count * 2));
        (_slots, _filter, _shift) = (new Slot[size], new byte[size], 64 - BitOperations.Log2(size));
        foreach (var (word, value) in words)
        {
            var hash = Hash(word);
            ref var slot = ref SlotOf(word, hash);
            if (slot.Word is not null)
                throw new ArgumentException($"\"{word}\" stands twice.", nameof(words));
            slot = new Slot(word, value);
            _filter[hash >> _shift] |= FilterBit(hash);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => TryFind(word, out _, out _);

    public T? Find(ReadOnlySpan<char> word) => TryFind(word, out _, out var value) ? value : default;

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryFind(word, out _, out value);

    /// <param name="shared">The table's own string for the word.</param>
    public bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out string? shared, [MaybeNullWhen(false)] out T value)
    {
        var hash = Hash(word);
        (shared, value) = (_filter[hash >> _shift] & FilterBit(hash)) != 0 ? SlotOf(word, hash) : default;
        return shared is not null;
    }

    /// <summary>The word's slot, or the empty one where it would stand.</summary>
    private ref Slot SlotOf(ReadOnlySpan<char> word, ulong hash)
    {
        for (var i = (int)(hash >> _shift); ; i = (i + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[i];
            if (slot.Word is null || word.SequenceEqual(slot.Word))
                return ref slot;
        }
    }

    /// <summary>The bits right below those that choose the slot choose one of its filter's eight.</summary>
    private byte FilterBit(ulong hash) => (byte)(1 << (int)((hash >> (_shift - 3)) & 7));

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        const ulong Golden = 0x9E3779B97F4A7C15;
        const ulong Odd = 0xC2B2AE3D27D4EB4F;
        var length = (ulong)word.Length;
        if (word.Length < 4)
            return (word.Length == 0 ? 0 : (((ulong)word[0] << 32) | ((ulong)word[word.Length / 2] << 16) | word[^1]) + length) * Golden;
        var first = Read(word);
        var last = Read(word[^4..]);
        return ((first * Odd) ^ BitOperations.RotateLeft(last, 29) ^ length) * Golden;
    }

    private static ulong Read(ReadOnlySpan<char> word) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(word)));
}
