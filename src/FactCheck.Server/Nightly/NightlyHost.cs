using System.Globalization;
using FactCheck.Server.Watching;
using FactCheck.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace FactCheck.Server.Nightly;

/// <summary>
/// Runs until it is stopped, and does the work of a night at its time of day. The schedule stands in the store's own database: a night
/// that was missed is caught up at the next start, and of several hosts on one database one alone does it.
/// </summary>
public static class NightlyHost
{
    private static readonly TriggerKey Trigger = new("nightly");

    /// <param name="store">Open; closed by the caller.</param>
    /// <param name="at">In the machine's own time zone.</param>
    /// <param name="night">Called once a night, never twice at a time.</param>
    /// <param name="clock">What the schedule goes by.</param>
    /// <param name="stop">Ends the host after the run that goes on.</param>
    /// <param name="logsAsJson">An object of JSON a line, in place of words.</param>
    public static async Task RunAsync(Store store, TimeOnly at, Night night, TimeProvider clock, CancellationToken stop, bool logsAsJson = false)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        ServerLog.Add(builder.Logging, logsAsJson);
        builder.Services.AddSingleton(night);
        builder.Services.AddQuartz(quartz => quartz.UseTimeProvider(clock).UsePersistentStore(persistent => Keep(persistent, store)));
        builder.Services.AddQuartzHostedService(service => service.WaitForJobsToComplete = true);
        using var host = builder.Build();

        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(stop).ConfigureAwait(false);
        await Schedule(scheduler, at, clock, stop).ConfigureAwait(false);
        await host.RunAsync(stop).ConfigureAwait(false);
    }

    private static void Keep(IPersistentStoreBuilder persistent, Store store)
    {
        var (provider, connection, isShared) = store.Database;
        if (isShared)
            persistent.UsePostgres(provider, connection).UseClustering();
        else
            persistent.UseSqlite(provider, connection);
        persistent.UseSystemTextJsonSerializer().ProvisionSchema();
    }

    /// <summary>A schedule that stands already is left alone: it knows of the night that was missed.</summary>
    private static async Task Schedule(IScheduler scheduler, TimeOnly at, TimeProvider clock, CancellationToken stop)
    {
        var daily = string.Create(CultureInfo.InvariantCulture, $"{at.Second} {at.Minute} {at.Hour} * * ?");
        if (await scheduler.GetTrigger(Trigger, stop).ConfigureAwait(false) is ICronTrigger known && known.CronExpressionString == daily)
            return;
        var job = JobBuilder.Create<NightlyJob>().WithIdentity(Trigger.Name).RequestRecovery().Build();
        var trigger = TriggerBuilder.Create().WithIdentity(Trigger).StartAt(clock.GetUtcNow())
            .WithSchedule(CronScheduleBuilder.Create(daily).InTimeZone(clock.LocalTimeZone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, stop).ConfigureAwait(false);
    }
}
