using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FactCheck.Served;
using FactCheck.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// One nightly run of the command over feeds of all formats, every fifth with a fault. It has to end, to name each fault by its feed, to take in
/// everything that can be read, and to send nothing to a port that the list does not allow, though redirects and entities lead there.
/// </summary>
internal static class FaultyNight
{
    private const int Hosts = 50;
    private const int Articles = 5;

    public static async Task RunAsync(Programs programs, int feeds)
    {
        await using var server = await FeedServer.StartAsync(Hosts);
        using var forbidden = new TcpListener(IPAddress.Loopback, 0);
        forbidden.Start();
        var (list, store) = (programs.NewFile("feeds.yml"), programs.NewFile("faulty.db"));
        await File.WriteAllTextAsync(list, ServedFeeds.Map(server, feeds, Articles, new Uri($"http://{forbidden.LocalEndpoint}/secret")));

        var night = Measured.Run(programs.FactCheck, "nightly", "--store", store, "--feeds", list, "--threads", "2");
        using var stored = Store.OpenForReading(store, TimeProvider.System);
        var run = stored.Runs(0, 1).Single();
        var outcomes = stored.FeedsOf(run.Number);
        var (faulty, sound) = (outcomes.Where(f => ServedFeeds.IsFaulty(f.Feed)).ToList(), outcomes.Where(f => !ServedFeeds.IsFaulty(f.Feed)).ToList());
        foreach (var group in faulty.GroupBy(f => $"{ServedFeeds.KindOf(f.Feed)}: {f.Result}, {f.Reason}").OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),4}  {group.Key}"));
        foreach (var feed in sound.Where(f => f.Articles != Articles || f.Result != "read").Concat(faulty.Where(f => f.Reason is null)))
            Console.WriteLine($"not as it should be: {feed.Feed}: {feed.Result}, {feed.Articles} articles, {feed.Reason}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{feeds} feeds in {night.Wall.TotalSeconds:0.0} s (processor {night.Processor.TotalSeconds:0.0} s): {sound.Count(f => f.Articles == Articles)} of {sound.Count} sound ones read whole, {run.ArticlesNew} of {sound.Count * Articles} articles; {faulty.Count(f => f.Reason is not null)} of {faulty.Count} faults named; {(forbidden.Pending() ? "something" : "nothing")} was sent where it must not; {stored.Verify().Count()} faults in the store"));
    }
}
