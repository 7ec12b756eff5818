using System.Buffers.Binary;
using FactCheck.Language.Models;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// What is known of single folded words, read in place from namewords.bin (origin and licence in namewords.md). Little-endian layout: the number of
/// slots as 32 bits; one word of 32 bits a slot, 0 where empty, else from the low bits on the uses, the sense and a
/// fingerprint of the word, which is not kept itself: one unknown word in some hundred thousand is taken for a known one.
/// </summary>
internal static unsafe class NameWords
{
    public const int UseBits = 8, SenseBits = 6;

    private static readonly byte* Start = PackedTable.Resource("namewords.bin");
    private static readonly int Slots = BinaryPrimitives.ReadInt32LittleEndian(new(Start, sizeof(int)));

    public static NameWord Find(ReadOnlySpan<char> foldedWord)
    {
        if (foldedWord.IsEmpty)
            return default;
        var hash = Hash(foldedWord);
        var fingerprint = Fingerprint(hash);
        for (var slot = Slot(hash, Slots); ; slot = slot + 1 == Slots ? 0 : slot + 1)
        {
            var entry = BinaryPrimitives.ReadUInt32LittleEndian(new(Start + sizeof(int) * (1 + (long)slot), sizeof(uint)));
            if (entry == 0)
                return default;
            if (entry >> (UseBits + SenseBits) == fingerprint)
                return new NameWord((NameWordUses)(entry & ((1u << UseBits) - 1)), (byte)(entry >> UseBits & ((1u << SenseBits) - 1)));
        }
    }

    /// <summary>True for a word that people are given as a name.</summary>
    public static bool IsGiven(ReadOnlySpan<char> foldedWord) => (Find(foldedWord).Uses & NameWordUses.GivenName) != 0;

    /// <summary>The low bits choose the slot, the high ones are the fingerprint.</summary>
    internal static ulong Hash(ReadOnlySpan<char> word) => FeatureHash.Of(0, FeatureHash.Word(word));

    internal static int Slot(ulong hash, int slots) => (int)((hash & uint.MaxValue) * (ulong)slots >> 32);

    internal static uint Fingerprint(ulong hash) => (uint)(hash >> (32 + UseBits + SenseBits));
}
