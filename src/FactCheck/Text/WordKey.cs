using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Text;

/// <summary>
/// The length of a word with its first and last four characters, read at once: all of a word of up to <see cref="Whole"/> characters, so
/// that most words are told apart without a look at their text, which may lie anywhere in memory.
/// </summary>
internal readonly record struct WordKey(ulong First, ulong Last, int Length)
{
    /// <summary>Words up to this length are equal where their keys are.</summary>
    public const int Whole = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordKey Of(ReadOnlySpan<char> word) => word.Length switch
    {
        >= 4 => new(Read(word), Read(word[^4..]), word.Length),
        0 => default,
        _ => new(((ulong)word[0] << 32) | ((ulong)word[word.Length / 2] << 16) | word[^1], 0, word.Length),
    };

    /// <summary>The upper bits are the best ones.</summary>
    public ulong Hash
    {
        get
        {
            const ulong Golden = 0x9E3779B97F4A7C15;
            const ulong Odd = 0xC2B2AE3D27D4EB4F;
            return ((First * Odd) ^ BitOperations.RotateLeft(Last, 29) ^ (ulong)Length) * Golden;
        }
    }

    private static ulong Read(ReadOnlySpan<char> word) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(word)));
}
