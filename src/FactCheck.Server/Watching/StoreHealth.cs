using FactCheck.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.Server.Watching;

/// <summary>Whether the database answers, and soon: who waits for it longer is not ready.</summary>
internal sealed class StoreHealth(Store store) : IHealthCheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Task.Run(store.IsReachable, cancellationToken).WaitAsync(Soon, cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("the database is away");
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy("the database does not answer");
        }
    }
}
