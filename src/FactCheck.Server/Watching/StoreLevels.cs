using System.Diagnostics.Metrics;
using FactCheck.Storage;

namespace FactCheck.Server.Watching;

/// <summary>How full a store is, how much waits in it for a decision and to be told: asked when a measurement is taken, and left out while the database is away.</summary>
internal sealed class StoreLevels : IDisposable
{
    private readonly Meter _meter = new(Measures.Name);

    public StoreLevels(Store store)
    {
        _meter.CreateObservableGauge("factcheck.store.size", () => Of(store.BytesNow()), "By", "Bytes that the store takes.");
        _meter.CreateObservableGauge("factcheck.discrepancies.open", () => Of(store.OpenNow()), "{discrepancy}", "Findings of at least a warning that the articles show and nobody has decided.");
        _meter.CreateObservableGauge(
            "factcheck.outbox.waiting",
            () => store.MessagesNow().Select(m => new Measurement<long>(m.Waiting, KeyValuePair.Create<string, object?>("receiver", m.Receiver))),
            "{message}",
            "Messages to others that wait to be taken, by receiver.");
    }

    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<long>> Of(long? level) => level is { } known ? [new Measurement<long>(known)] : [];
}
