using System.Numerics;

namespace FactCheck.Language.Models;

/// <summary>
/// Names the features of a model by 64-bit numbers, the same in training and in use. A feature is a template (a small number that
/// is different for every kind of question, such as "the word before") and the values found there.
/// </summary>
internal static class FeatureHash
{
    public static ulong Of(int template, ulong a) => Mix(a + ((ulong)template * 0x9E3779B97F4A7C15));

    public static ulong Of(int template, ulong a, ulong b) => Mix((a * 0xD6E8FEB86659FD93) + BitOperations.RotateLeft(b * 0xA0761D6478BD642F, 29) + ((ulong)template * 0x9E3779B97F4A7C15));

    public static ulong Of(int template, ulong a, ulong b, ulong c) => Of(template, Mix((a * 0xE7037ED1A0B428DB) + BitOperations.RotateLeft(b * 0x8EBC6AF09C88C6E3, 31)), c);

    /// <summary>A word or a part of one.</summary>
    public static ulong Word(ReadOnlySpan<char> characters)
    {
        // FNV-1a (Fowler, Noll, Vo), over code units.
        var hash = 14695981039346656037;
        foreach (var c in characters)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    // The finalizer of MurmurHash3 (Austin Appleby, public domain): all bits of the result depend on all bits of the value.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
