using System.Collections.Concurrent;

namespace FactCheck.Feeds.Fetching;

/// <summary>Asks each site once for its robots.txt, and keeps the answer for a day (RFC 9309, 2.4).</summary>
internal sealed class RobotsCache(HttpFetcher http, string product, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<Entry>>> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Why the address is not to be asked for, and whether that may pass; null where it may be.</returns>
    public async Task<(string Reason, bool IsPassing)?> RefusalAsync(Uri address, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        var entry = await _sites.GetOrAdd(site, Made).Value.ConfigureAwait(false);
        if (time.GetUtcNow() - entry.Asked > Kept)
            entry = await _sites.AddOrUpdate(site, Made, (s, _) => Made(s)).Value.ConfigureAwait(false);
        return entry.Fault is { } fault ? (fault, entry.IsPassing) : entry.Rules.Allows(address) ? null : ("robots.txt forbids it", false);

        Lazy<Task<Entry>> Made(string s) => new(() => AskAsync(new Uri(s + "/robots.txt"), cancellation));
    }

    private async Task<Entry> AskAsync(Uri address, CancellationToken cancellation)
    {
        var result = await http.GetAsync(address, null, null, null, cancellation).ConfigureAwait(false);
        var now = time.GetUtcNow();
        if (result.Body is { } body)
            return new Entry(RobotsRules.Parse(System.Text.Encoding.UTF8.GetString(body), product), now, null, false);
        // Not there is a permission; a fault of the server is none.
        return result.Status is >= 400 and < 500 and not 429 ? new Entry(RobotsRules.AllowAll, now, null, false)
            : new Entry(RobotsRules.DisallowAll, now, result.Status == 0 ? result.Fault : $"its robots.txt cannot be read: {result.Fault}", result.IsPassing);
    }

    private sealed record Entry(RobotsRules Rules, DateTimeOffset Asked, string? Fault, bool IsPassing);
}
