using FactCheck.Storage;

namespace FactCheck.Server.Queue;

/// <summary>Puts tasks into the queue. A broker that goes away is waited for, a minute at most, as the store is.</summary>
internal sealed class TaskSender(Uri address, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 1, 2, 4, 8, 15, 15, 15 }.Select(s => TimeSpan.FromSeconds(s))];
    private Broker? _broker;

    /// <summary>Returns when the broker has confirmed all of them; what was sent before the connection was lost is sent again.</summary>
    /// <exception cref="StoreException">The broker stays away.</exception>
    public async Task SendAsync(IReadOnlyList<WorkTask> tasks, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _broker ??= await Broker.ConnectAsync(address, atOnce: 1, stop).ConfigureAwait(false);
                var sent = new List<Task>(tasks.Count);
                foreach (var task in tasks)
                    sent.Add(_broker.SendAsync(QueueNames.Work, task.Id, task.ToBytes()).AsTask());
                await Task.WhenAll(sent).ConfigureAwait(false);
                return;
            }
            catch (Exception e) when (Broker.IsPassing(e))
            {
                await DisposeAsync().ConfigureAwait(false);
                if (attempt == Pauses.Length)
                    throw new StoreException($"the queue on {address.Host} cannot be reached: {(e.InnerException ?? e).Message}; what was stored before is safe, start again when it is back", e);
                await Task.Delay(Pauses[attempt], clock, stop).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_broker is { } broker)
            await broker.DisposeAsync().ConfigureAwait(false);
        _broker = null;
    }
}
