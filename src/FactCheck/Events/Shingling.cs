using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Language;

namespace FactCheck.Events;

/// <summary>
/// Runs of <see cref="Length"/> words as hashes, of which those are kept that are divisible by <see cref="Keep"/> (Manber 1994,
/// "Finding similar files in a large file system"): copies keep the same ones wherever they are cut.
/// </summary>
internal static class Shingling
{
    private const int Length = 6;
    private const ulong Keep = 4;

    /// <summary>The hash of nothing (FNV-1a, 64 bits).</summary>
    public const ulong Start = 14695981039346656037UL;

    public static ImmutableArray<ulong> Of(AnnotatedText text)
    {
        var kept = new HashSet<ulong>();
        for (var i = 0; i + Length <= text.Tokens.Length; i++)
        {
            var hash = Start;
            for (var j = i; j < i + Length; j++)
                hash = Hash(hash, text.Tokens[j].Lower);
            if (hash % Keep == 0)
                kept.Add(hash);
        }
        ulong[] sorted = [.. kept];
        Array.Sort(sorted);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>Goes on from <paramref name="hash"/> with the characters of a word or text, and its end.</summary>
    public static ulong Hash(ulong hash, string? text)
    {
        foreach (var c in text ?? "")
            hash = (hash ^ c) * 1099511628211UL;
        return (hash ^ ' ') * 1099511628211UL;
    }

    /// <summary>The share of the shorter text's runs that the other one has too, 0 to 1.</summary>
    public static double Containment(ImmutableArray<ulong> a, ImmutableArray<ulong> b)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }
        var least = Math.Min(a.Length, b.Length);
        return least == 0 ? 0 : (double)shared / least;
    }
}
