using System.Globalization;
using System.Text.Json;
using FactCheck.Rules.House;
using FactCheck.Storage;
using FactCheck.Storage.Work;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace FactCheck.Server.Queue;

/// <summary>
/// Does tasks from the queue until it is stopped. A message is acknowledged when what came of it is committed; so one that a killed worker
/// held comes to another, and one that comes twice is done once. What cannot be done goes to the dead letters, with the reason.
/// </summary>
/// <param name="store">Shared with the runs that ask.</param>
/// <param name="address">The broker.</param>
/// <param name="house">Rules and families.</param>
/// <param name="threads">How many tasks are done at a time.</param>
/// <param name="clock">Times the waiting for a broker that is away.</param>
/// <param name="tell">Is told, in words for a person, what goes wrong.</param>
public sealed class Worker(Store store, Uri address, HouseConfiguration house, int threads, TimeProvider clock, Action<string> tell)
{
    /// <summary>A message that so many workers held when they ended, or when the broker did, is not given to another.</summary>
    private const long MostDeliveries = 10;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly WorkDesk _desk = new(store, house);
    private int _articles;
    private int _stories;

    /// <summary>How many articles were read.</summary>
    public int Articles => _articles;

    /// <summary>How many stories were compared.</summary>
    public int Stories => _stories;

    public async Task RunAsync(CancellationToken stop)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var broker = await Broker.ConnectAsync(address, (ushort)threads, stop).ConfigureAwait(false);
                await using (broker.ConfigureAwait(false))
                {
                    pause = TimeSpan.FromSeconds(1);
                    await ConsumeAsync(broker, stop).ConfigureAwait(false);
                }
            }
            catch (Exception e) when (Broker.IsPassing(e))
            {
                tell(string.Create(CultureInfo.InvariantCulture, $"the queue on {address.Host} cannot be reached: {(e.InnerException ?? e).Message}; trying again in {pause.TotalSeconds} seconds"));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>Returns when it is stopped, or the connection is lost; what it was doing is done then.</summary>
    private async Task ConsumeAsync(Broker broker, CancellationToken stop)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (doing, isEnding) = (0, false);
        broker.Channel.ChannelShutdownAsync += (_, _) =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
        await broker.Channel.BasicQosAsync(0, (ushort)(threads * 2), global: false, stop).ConfigureAwait(false);
        var consumer = new AsyncEventingBasicConsumer(broker.Channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            if (Volatile.Read(ref isEnding))
                return;
            Interlocked.Increment(ref doing);
            try
            {
                // A delivery's bytes belong to the client; they are parsed before anything is awaited.
                await Task.Run(() => DoAsync(broker, delivery), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception e) when (Broker.IsPassing(e))
            {
                ended.TrySetResult();
            }
            catch (Exception e)
            {
                // The store stays away: the message goes back when the connection is closed.
                tell($"a task could not be done and goes back into the queue: {e.Message}");
                ended.TrySetResult();
            }
            finally
            {
                Interlocked.Decrement(ref doing);
            }
        };
        await broker.Channel.BasicConsumeAsync(QueueNames.Work, autoAck: false, consumer, stop).ConfigureAwait(false);
        await using (stop.Register(() => ended.TrySetResult()).ConfigureAwait(false))
            await ended.Task.ConfigureAwait(false);
        Volatile.Write(ref isEnding, true);
        while (Volatile.Read(ref doing) > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(20), clock, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task DoAsync(Broker broker, BasicDeliverEventArgs delivery)
    {
        WorkTask task;
        try
        {
            task = WorkTask.Parse(delivery.Body.Span);
        }
        catch (JsonException e)
        {
            await BuryAsync(broker, delivery, $"not a task: {e.Message}").ConfigureAwait(false);
            await broker.Channel.BasicAckAsync(delivery.DeliveryTag, multiple: false).ConfigureAwait(false);
            return;
        }
        if (store.Done([task.Id]).Count == 0)
        {
            var (result, fault) = Result(task, DeliveriesOf(delivery));
            if (fault is not null)
            {
                tell($"{task.Article?.Id ?? string.Create(CultureInfo.InvariantCulture, $"story {task.Story}")} goes to the dead letters: {fault}");
                await BuryAsync(broker, delivery, fault).ConfigureAwait(false);
            }
            store.PutResult(task.Id, result);
        }
        await broker.Channel.BasicAckAsync(delivery.DeliveryTag, multiple: false).ConfigureAwait(false);
    }

    private (byte[] Result, string? Fault) Result(WorkTask task, long deliveries)
    {
        var name = task.Article?.Id ?? "";
        if (deliveries >= MostDeliveries)
            return Skipped(name, string.Create(CultureInfo.InvariantCulture, $"{deliveries} workers ended while they had it"));
        try
        {
            if (task.Article is { } article)
            {
                var read = _desk.Read(article.ToRaw(), task.With);
                Interlocked.Increment(ref _articles);
                return (read, null);
            }
            var compared = _desk.Compare(task.Story!.Value, task.With);
            Interlocked.Increment(ref _stories);
            return (compared, null);
        }
        catch (Exception e) when (e is not (System.Data.Common.DbException or StoreException))
        {
            return Skipped(name, $"a fault of the program: {e.Message}");
        }
    }

    private static (byte[] Result, string Fault) Skipped(string article, string reason) =>
        (WorkResult.Of(new ReadResult(null, new Articles.SkippedArticle(article, reason))), reason);

    private static long DeliveriesOf(BasicDeliverEventArgs delivery) =>
        delivery.BasicProperties.Headers is { } headers && headers.TryGetValue(QueueNames.Deliveries, out var count) ? Convert.ToInt64(count, CultureInfo.InvariantCulture) : 0;

    private static ValueTask BuryAsync(Broker broker, BasicDeliverEventArgs delivery, string reason) =>
        broker.SendAsync(QueueNames.DeadLetters, delivery.BasicProperties.MessageId ?? "", delivery.Body, reason);
}
