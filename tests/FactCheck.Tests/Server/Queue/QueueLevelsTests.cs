using System.Diagnostics.Metrics;
using FactCheck.Server.Queue;
using FactCheck.Server.Watching;
using FactCheck.Storage;

namespace FactCheck.Tests.Server.Queue;

/// <summary>What is told of a real broker's queues to whoever watches.</summary>
public sealed class QueueLevelsTests
{
    [Test]
    public async Task The_depth_of_each_queue_is_told_and_left_out_while_the_broker_is_away()
    {
        // A broker of its own: queues that lose their leader twice in a row may take long to choose another, and other tests wait for it.
        using var rabbit = RabbitServer.Start() ?? throw new InvalidOperationException("the tests are left out");
        var depths = new Dictionary<string, long>();
        using var levels = new QueueLevels(rabbit.Address);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Name == "factcheck.queue.depth" && instrument.Meter.Name == Measures.Name)
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, depth, tags, _) => depths[(string)tags[0].Value!] = depth);
        listener.Start();

        await using (var broker = await Broker.ConnectAsync(rabbit.Address, 1, CancellationToken.None))
        {
            await broker.Channel.QueuePurgeAsync(QueueNames.Work);
            await broker.Channel.QueuePurgeAsync(QueueNames.DeadLetters);
            foreach (var id in (string[])["a", "b", "c"])
                await broker.SendAsync(QueueNames.Work, id, new byte[] { 1 });
            await broker.SendAsync(QueueNames.DeadLetters, "d", new byte[] { 1 }, "no task");
        }
        listener.RecordObservableInstruments();
        Assert.That(depths, Is.EquivalentTo(new Dictionary<string, long> { [QueueNames.Work] = 3, [QueueNames.DeadLetters] = 1 }));

        rabbit.Kill();
        depths.Clear();
        listener.RecordObservableInstruments();
        Assert.That(depths, Is.Empty);
        rabbit.Begin();
        // A quorum queue counts again only when it has chosen its leader.
        Assert.That(
            () =>
            {
                listener.RecordObservableInstruments();
                return depths.GetValueOrDefault(QueueNames.Work);
            },
            Is.EqualTo(3).After(30_000, 200));
    }
}
