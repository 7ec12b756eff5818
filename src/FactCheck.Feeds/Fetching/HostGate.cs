using System.Collections.Concurrent;

namespace FactCheck.Feeds.Fetching;

/// <summary>One request at a time to a host, with a pause between two.</summary>
internal sealed class HostGate(TimeSpan pause, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>To be disposed when the request has ended.</returns>
    public async Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellation)
    {
        var gate = _gates.GetOrAdd(address.Authority, _ => new Gate(time));
        await gate.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var wait = gate.Last is { } last ? pause - time.GetElapsedTime(last) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            return gate;
        }
        catch
        {
            gate.Turn.Release();
            throw;
        }
    }

    private sealed class Gate(TimeProvider time) : IDisposable
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public long? Last { get; private set; }

        /// <summary>Ends a request; the gate itself lives on.</summary>
        public void Dispose()
        {
            Last = time.GetTimestamp();
            Turn.Release();
        }
    }
}
