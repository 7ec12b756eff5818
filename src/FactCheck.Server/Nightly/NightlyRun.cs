using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Server.Nightly;

/// <summary>The whole of a night: takes in all feeds of a list and compares what is new with what is stored.</summary>
/// <param name="store">Where it goes.</param>
/// <param name="house">Rules and families.</param>
/// <param name="clock">What feeds are fetched by.</param>
/// <param name="threads">How many articles this process reads at a time.</param>
/// <param name="workforce">Who reads and compares; null for this process.</param>
public sealed class NightlyRun(Store store, HouseConfiguration house, TimeProvider clock, int threads, IWorkforce? workforce = null)
{
    /// <summary>As <see cref="Ingest.Say"/>.</summary>
    public Action<string> Say { get; init; } = _ => { };

    public async Task<Run> RunAsync(FeedList list, FetchSettings settings, CancellationToken stop)
    {
        var ingest = new Ingest(store, house, threads, workforce) { Say = Say };
        var feeds = new FeedIntake(store, ingest, clock);
        feeds.PutFamilies(list);
        var run = ingest.Begin(RunKind.Nightly);
        await feeds.TakeAsync(run, list, settings, stop).ConfigureAwait(false);
        return ingest.End(run);
    }
}
