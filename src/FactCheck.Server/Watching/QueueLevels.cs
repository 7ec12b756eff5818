using System.Diagnostics.Metrics;
using FactCheck.Server.Queue;
using FactCheck.Storage;

namespace FactCheck.Server.Watching;

/// <summary>How many messages wait in the queues: asked when a measurement is taken, over a connection of its own, and left out while the broker is away.</summary>
internal sealed class QueueLevels : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    private readonly Meter _meter = new(Measures.Name);
    private readonly Uri _address;
    private Broker? _broker;

    /// <param name="address">The broker.</param>
    public QueueLevels(Uri address)
    {
        _address = address;
        _meter.CreateObservableGauge("factcheck.queue.depth", Measure, "{message}", "Messages that wait in a queue: tasks that no worker has yet, and dead letters.");
    }

    public void Dispose()
    {
        _meter.Dispose();
        Forget();
    }

    private IEnumerable<Measurement<long>> Measure()
    {
        try
        {
            return MeasureAsync().WaitAsync(Soon).GetAwaiter().GetResult();
        }
        catch (Exception e) when (Broker.IsPassing(e))
        {
            Forget();
            return [];
        }
    }

    private async Task<List<Measurement<long>>> MeasureAsync()
    {
        _broker ??= await Broker.ConnectAsync(_address, atOnce: 1, CancellationToken.None).ConfigureAwait(false);
        var levels = new List<Measurement<long>>();
        foreach (var queue in (string[])[QueueNames.Work, QueueNames.DeadLetters])
            levels.Add(new Measurement<long>(await _broker.Channel.MessageCountAsync(queue).ConfigureAwait(false), KeyValuePair.Create<string, object?>("queue", queue)));
        return levels;
    }

    private void Forget()
    {
        _broker?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _broker = null;
    }
}
