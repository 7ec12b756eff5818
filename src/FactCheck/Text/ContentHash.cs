using System.Buffers.Binary;
using System.Numerics;

namespace FactCheck.Text;

/// <summary>
/// SHA-256 (FIPS 180-4). The framework's own would load the machine's OpenSSL, which takes a third of the time that a program
/// of one line takes as a whole: too much for the start of a command that hashes five articles.
/// </summary>
public static class ContentHash
{
    private const int BlockSize = 64;

    /// <summary>The first 32 bits of the fractional parts of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] Constants = FractionsOfRoots(64, Math.Cbrt);

    /// <summary>The first 32 bits of the fractional parts of the square roots of the first 8 primes.</summary>
    private static readonly uint[] Start = FractionsOfRoots(8, Math.Sqrt);

    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<uint> state = stackalloc uint[8];
        Start.CopyTo(state);
        var whole = bytes.Length / BlockSize * BlockSize;
        for (var i = 0; i < whole; i += BlockSize)
            Add(state, bytes.Slice(i, BlockSize));

        Span<byte> tail = stackalloc byte[2 * BlockSize];
        tail.Clear();
        var rest = bytes[whole..];
        rest.CopyTo(tail);
        tail[rest.Length] = 0x80;
        var length = rest.Length < BlockSize - 8 ? BlockSize : 2 * BlockSize;
        BinaryPrimitives.WriteUInt64BigEndian(tail[(length - 8)..length], (ulong)bytes.Length * 8);
        for (var i = 0; i < length; i += BlockSize)
            Add(state, tail.Slice(i, BlockSize));

        Span<char> hex = stackalloc char[64];
        for (var i = 0; i < hex.Length; i++)
            hex[i] = "0123456789abcdef"[(int)(state[i / 8] >> (28 - i % 8 * 4)) & 15];
        return new string(hex);
    }

    private static void Add(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (var i = 16; i < words.Length; i++)
        {
            var (near, far) = (words[i - 2], words[i - 15]);
            words[i] = words[i - 16] + words[i - 7]
                + (BitOperations.RotateRight(far, 7) ^ BitOperations.RotateRight(far, 18) ^ (far >> 3))
                + (BitOperations.RotateRight(near, 17) ^ BitOperations.RotateRight(near, 19) ^ (near >> 10));
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }
        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    private static uint[] FractionsOfRoots(int count, Func<double, double> root)
    {
        var fractions = new uint[count];
        for (int number = 2, found = 0; found < count; number++)
        {
            if (!IsPrime(number))
                continue;
            var value = root(number);
            fractions[found++] = (uint)((value - Math.Floor(value)) * 4294967296.0);
        }
        return fractions;
    }

    private static bool IsPrime(int number)
    {
        for (var divisor = 2; divisor * divisor <= number; divisor++)
            if (number % divisor == 0)
                return false;
        return true;
    }
}
