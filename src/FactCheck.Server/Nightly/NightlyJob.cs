using Microsoft.Extensions.Logging;
using Quartz;

namespace FactCheck.Server.Nightly;

/// <summary>Does the night's work when the schedule says so. A night that fails is logged, and the next one is done all the same.</summary>
[DisallowConcurrentExecution]
internal sealed partial class NightlyJob(Night night, ILogger<NightlyJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await night(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(LogLevel.Error, "the nightly run failed; what was stored before is safe, and the next run goes on from there")]
    private partial void LogFailed(Exception exception);
}
