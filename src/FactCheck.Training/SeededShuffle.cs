namespace FactCheck.Training;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same sequence everywhere, which System.Random does not promise.</summary>
internal sealed class SeededShuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="end"/>, not included.</summary>
    public int Next(int end)
    {
        var value = _state += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return (int)((value ^ (value >> 31)) % (ulong)end);
    }

    /// <summary>Fisher and Yates.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
