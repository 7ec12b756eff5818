using FactCheck.Storage;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FactCheck.Server.Watching;

/// <summary>
/// Sends metrics and traces by OTLP, where OpenTelemetry's own variables say so (OTEL_EXPORTER_OTLP_ENDPOINT and the others of its
/// specification); without them nothing of it is loaded.
/// </summary>
public static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <param name="store">Its levels are told besides what happens; it is disposed after what is returned.</param>
    /// <param name="queue">The address of RabbitMQ, whose queues are watched too; null for none.</param>
    /// <returns>Disposed, it sends what is left; null where nobody wants it.</returns>
    public static IDisposable? Start(Store store, string? queue) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)) ? null : new Providers(store, queue);

    private sealed class Providers(Store store, string? queue) : IDisposable
    {
        private readonly StoreLevels _store = new(store);
        private readonly QueueLevels? _queue = queue is null ? null : new QueueLevels(new Uri(queue));

        private readonly MeterProvider _metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Named)
            .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime")
            .AddOtlpExporter().Build();

        private readonly TracerProvider _traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Named)
            .AddSource(Measures.Name, "Microsoft.AspNetCore", "Npgsql")
            .AddOtlpExporter().Build();

        public void Dispose()
        {
            _traces.Dispose();
            _metrics.Dispose();
            _store.Dispose();
            _queue?.Dispose();
        }

        private static void Named(ResourceBuilder resource) => resource.AddService("factcheck", serviceVersion: ServerVersion.Text);
    }
}
