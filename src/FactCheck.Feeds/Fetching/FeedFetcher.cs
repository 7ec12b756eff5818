using System.Net;
using FactCheck.Feeds.Lists;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// Fetches the feeds of a list, politely and within bounds. One is made for a run, and used from several threads: requests to one host
/// then stay one after another, and each site is asked for its robots.txt once.
/// </summary>
public sealed class FeedFetcher : IDisposable
{
    /// <summary>The name in User-Agent and robots.txt.</summary>
    public const string Product = "FactCheck";

    /// <summary>Servers' bounds are kept up to here: a nightly run is then never too early for a day's.</summary>
    private static readonly TimeSpan LongestFreshness = TimeSpan.FromHours(12);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);

    /// <summary>A run that starts at the same hour every day is not always on the minute.</summary>
    private const double ScheduleShare = 0.9;

    private readonly FetchSettings _settings;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly HttpFetcher _http;
    private readonly RobotsCache _robots;
    private readonly Backoff _pauses;

    public FeedFetcher(FeedList list, FetchSettings settings, TimeProvider time)
    {
        (_settings, _time) = (settings, time);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look up names itself, and connect to what it finds.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli,
            ConnectTimeout = settings.ConnectTime,
            ConnectCallback = new GuardedConnection(list).OpenAsync,
            ResponseDrainTimeout = TimeSpan.Zero,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        });
        var userAgent = $"{Product}/{settings.Version}" + (list.Contact is { } contact ? $" (+{contact})" : "");
        _http = new HttpFetcher(_client, settings, userAgent, new HostGate(list.Pause, time), time);
        _robots = new RobotsCache(_http, Product, time);
        _pauses = new Backoff(settings.Seed, FirstPause);
    }

    /// <summary>
    /// Fetches one address of the list. It does not throw for what a server does or a feed holds: that is in the outcome, or in the items.
    /// </summary>
    /// <param name="state">What the last fetch of the address left; <see cref="FeedState.New"/> where there was none.</param>
    /// <param name="knownPage">Looks up what was stored of a page by its address; null where nothing is.</param>
    /// <param name="take">Takes the items, one after another, in the order of the feed.</param>
    public async Task<FeedOutcome> FetchAsync(Feed feed, FeedState state, Func<string, PageState?> knownPage, Func<FetchedItem, Task> take, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        if (state.IsGone)
            return new FeedOutcome { Feed = feed, State = state, Result = FeedResult.Gone, Reason = "the server has said that it is gone for good (410)" };
        if (NextTime(feed, state) is { } next && next > now)
            return new FeedOutcome { Feed = feed, State = state, Result = FeedResult.NotYet, Reason = FormattableString.Invariant($"not before {next:yyyy-MM-dd HH:mm:ss}Z{(state.Fault is { } before ? $"; last time: {before}" : "")}") };

        var address = new Uri(state.MovedTo ?? state.Address);
        if (await _robots.RefusalAsync(address, cancellation).ConfigureAwait(false) is { } refusal)
            return Failed(feed, state, refusal.Reason, null);
        var result = await _http.GetAsync(address, state.ETag, state.LastModified, a => Refusal(a, cancellation), cancellation).ConfigureAwait(false);
        state = state with { MovedTo = result.MovedTo?.AbsoluteUri ?? state.MovedTo };

        if (result.Status == 410)
            return new FeedOutcome { Feed = feed, State = state with { IsGone = true, Fetched = _time.GetUtcNow(), ETag = null, LastModified = null }, Result = FeedResult.Gone, Reason = Faults.OfStatus(410) };
        if (result.IsUnchanged)
            return new FeedOutcome { Feed = feed, State = Good(state, result, null) with { ETag = result.ETag ?? state.ETag, LastModified = result.LastModified ?? state.LastModified }, Result = FeedResult.Unchanged };
        if (result.Body is not { } body)
            return Failed(feed, state, result.Fault!, result.RetryAfter);

        var visit = new FeedVisit(feed, _http, _robots, _settings, _time, knownPage, take);
        var outcome = await visit.ReadAsync(result, body, cancellation).ConfigureAwait(false);
        if (outcome.Fault is { } fault)
            return Failed(feed, state, fault, null) with { Format = outcome.Format };

        var good = Good(state, result, outcome.TimeToLive);
        return new FeedOutcome
        {
            Feed = feed,
            // Where something is still to be had, the feed is read in full again.
            State = visit.IsIncomplete ? good with { ETag = null, LastModified = null, NextAllowed = null } : good with { ETag = result.ETag, LastModified = result.LastModified },
            Result = FeedResult.Read,
            Reason = Notes(outcome, result, visit.Left),
            Format = outcome.Format,
            Entries = visit.Entries,
            Articles = visit.Articles,
            Skipped = visit.Skipped,
            Unchanged = visit.Unchanged,
            Pages = visit.Pages,
        };
    }

    public void Dispose() => _client.Dispose();

    private async Task<string?> Refusal(Uri address, CancellationToken cancellation) => (await _robots.RefusalAsync(address, cancellation).ConfigureAwait(false))?.Reason;

    private static string? Notes(FeedReading reading, HttpResult result, int left)
    {
        string?[] notes =
        [
            reading.Note,
            result.MovedTo is { } moved ? $"moved for good to {moved}" : null,
            left > 0 ? FormattableString.Invariant($"{left} more pages were not fetched in this run") : null,
        ];
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private static DateTimeOffset? NextTime(Feed feed, FeedState state)
    {
        var scheduled = state is { Failures: 0, Fetched: { } fetched } && feed.Schedule > TimeSpan.Zero ? fetched + feed.Schedule * ScheduleShare : (DateTimeOffset?)null;
        return scheduled is null || state.NextAllowed > scheduled ? state.NextAllowed : scheduled;
    }

    private FeedState Good(FeedState state, HttpResult result, TimeSpan? timeToLive)
    {
        var now = _time.GetUtcNow();
        var fresh = new[] { result.MaxAge ?? TimeSpan.Zero, timeToLive ?? TimeSpan.Zero }.Max();
        return state with
        {
            Fetched = now,
            NextAllowed = fresh > TimeSpan.Zero ? now + (fresh < LongestFreshness ? fresh : LongestFreshness) : null,
            Failures = 0,
            Fault = null,
        };
    }

    /// <summary>
    /// After a first failure the feed may be asked for at once; after each further one the pause doubles. Where it had moved, the
    /// listed address is asked again: it may lead elsewhere by now.
    /// </summary>
    private FeedOutcome Failed(Feed feed, FeedState state, string fault, TimeSpan? retryAfter)
    {
        var now = _time.GetUtcNow();
        var pause = state.Failures == 0 ? TimeSpan.Zero : _pauses.Wait(new Uri(state.Address), state.Failures - 1);
        pause = pause < LongestPause ? pause : LongestPause;
        if (retryAfter > pause)
            pause = retryAfter.Value < LongestRetryAfter ? retryAfter.Value : LongestRetryAfter;
        return new FeedOutcome
        {
            Feed = feed,
            State = state with { MovedTo = null, Fetched = now, Failures = state.Failures + 1, Fault = fault, NextAllowed = pause > TimeSpan.Zero ? now + pause : null },
            Result = FeedResult.Failed,
            Reason = fault,
        };
    }
}
