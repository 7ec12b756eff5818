using System.Buffers.Binary;
using FactCheck.Text;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// Waiting times that double from try to try, spread between half and the whole of that ("equal jitter"), so that many feeds that failed at
/// one moment are not asked for at one moment again. The spread is worked out of a seed and the address: a run can be repeated.
/// </summary>
public sealed class Backoff(int seed, TimeSpan first)
{
    private const int MostDoublings = 16;

    public TimeSpan Wait(Uri address, int attempt) => Wait(address.ToString(), attempt);

    /// <param name="what">What is tried.</param>
    /// <param name="attempt">How often it was tried before.</param>
    public TimeSpan Wait(string what, int attempt)
    {
        var whole = first * Math.Pow(2, Math.Min(attempt, MostDoublings));
        var digits = ContentHash.Hex(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed} {attempt} {what}")));
        var share = BinaryPrimitives.ReadUInt32BigEndian(Convert.FromHexString(digits.AsSpan(0, 8))) / (double)uint.MaxValue;
        return whole / 2 + whole / 2 * share;
    }
}
