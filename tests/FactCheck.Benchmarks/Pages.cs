using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// The review pages over a large store, served by a process of its own: first each kind of page alone, then all of them at 50 requests a
/// second, sent whether or not earlier ones have been answered. Time is counted from when a request was due to the first byte of its answer.
/// </summary>
internal static class Pages
{
    private const int RequestsPerSecond = 50;
    private const int TriesAlone = 11;

    public static async Task RunAsync(Programs programs, TimeSpan duration)
    {
        var file = programs.NewFile("pages.db");
        var watch = Stopwatch.StartNew();
        (string Kind, string[] Addresses)[] pages;
        using (var store = Store.Open(file, TimeProvider.System))
        {
            var big = new PageStore(Path.Combine(Programs.Root, "seeds")).Fill(store);
            pages = Addresses(store, big);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store.Count(new DiscrepancyQuery())} discrepancies, {new FileInfo(file).Length / 1e6:0} MB, made in {watch.Elapsed.TotalSeconds:0} s"));
        }
        var start = new ProcessStartInfo(programs.FactCheck, ["serve", "--store", file, "--port", "0"]) { RedirectStandardError = true };
        using var server = Process.Start(start)!;
        try
        {
            var line = await server.StandardError.ReadLineAsync() ?? "";
            using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[4].TrimEnd(';')) };
            await Alone(client, pages);
            await Together(client, pages, server, duration);
        }
        finally
        {
            server.Kill();
        }
    }

    private static (string Kind, string[] Addresses)[] Addresses(Store store, long big)
    {
        var found = store.Discrepancies(new DiscrepancyQuery { Limit = 20_000 });
        var some = Enumerable.Range(0, 40).Select(i => found[i * 499]).ToArray();
        string After(StoredDiscrepancy d) => string.Create(CultureInfo.InvariantCulture, $"{(d.Severity == Severity.Error ? "error" : "warning")}_{d.Confidence:R}_{d.Id}");
        var bigFindings = store.Discrepancies(new DiscrepancyQuery { Story = big });
        return
        [
            ("list", ["/"]),
            ("list, further on", [.. some.Select(d => $"/?after={After(d)}")]),
            ("list of a kind or verdict", ["/?kind=age", "/?kind=number&verdict=open", "/?verdict=confirmed", "/?outcome=conflict"]),
            ("list of an outlet", [.. Enumerable.Range(0, 20).Select(i => $"/?outlet=Outlet+{i * 7}")]),
            ("list by words", [.. some.Select(d => $"/?q={Uri.EscapeDataString(d.Subject)}"), "/?q=nothing+of+the+kind"]),
            ("list by days", ["/?from=2023-11-01&to=2023-12-01", "/?from=2024-01-01"]),
            ("finding", [.. some.Select(d => $"/finding/{d.Id}")]),
            ("finding on 500 articles", [.. bigFindings.Select(d => $"/finding/{d.Id}")]),
            ("story", [.. some.Select(d => $"/story/{d.Story}")]),
            ("story of 500 articles", [$"/story/{big}"]),
            ("article", [.. store.ArticlesOf(some[0].Story).Concat(store.ArticlesOf(big).Take(20)).Select(a => $"/article?address={Uri.EscapeDataString(a.Article.Id)}")]),
            ("stories", ["/stories", "/stories?page=20", "/stories?all=1"]),
            ("outlets", ["/outlets"]),
            ("outlet", [.. Enumerable.Range(0, 20).Select(i => $"/outlet?name=Outlet+{i * 7}")]),
            ("draft", ["/draft"]),
        ];
    }

    private static async Task Alone(HttpClient client, (string Kind, string[] Addresses)[] pages)
    {
        foreach (var (kind, addresses) in pages)
        {
            var times = new List<double>();
            for (var i = 0; i < TriesAlone; i++)
                times.Add(await FirstByte(client, addresses[i % addresses.Length], Stopwatch.GetTimestamp()));
            Console.WriteLine($"{kind}: {Percentiles(times)}");
        }
    }

    private static async Task Together(HttpClient client, (string Kind, string[] Addresses)[] pages, Process server, TimeSpan duration)
    {
        var (times, failed) = (new ConcurrentBag<(string Kind, double Milliseconds)>(), 0);
        var (sent, pending, begin, memory) = (0, new List<Task>(), Stopwatch.GetTimestamp(), new List<string>());
        var total = (int)(duration.TotalSeconds * RequestsPerSecond);
        for (; sent < total; sent++)
        {
            var due = begin + (long)((double)sent / RequestsPerSecond * Stopwatch.Frequency);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            var (kind, addresses) = pages[sent % pages.Length];
            pending.Add(Request(kind, addresses[sent / pages.Length % addresses.Length], due));
            if (sent % (RequestsPerSecond * 60) == 0)
                memory.Add(Memory(server));
        }
        await Task.WhenAll(pending);
        memory.Add(Memory(server));
        foreach (var (kind, _) in pages)
            Console.WriteLine($"under load, {kind}: {Percentiles([.. times.Where(t => t.Kind == kind).Select(t => t.Milliseconds)])}");
        Console.WriteLine($"{RequestsPerSecond} requests a second for {duration.TotalMinutes} minutes, {sent} in all, {failed} without an answer: {Percentiles([.. times.Select(t => t.Milliseconds)])}");
        Console.WriteLine($"memory of the server, a minute apart: {string.Join(", ", memory)}; processor {server.TotalProcessorTime.TotalSeconds:0} s");

        async Task Request(string kind, string address, long due)
        {
            try
            {
                times.Add((kind, await FirstByte(client, address, due)));
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref failed);
            }
        }
    }

    private static async Task<double> FirstByte(HttpClient client, string address, long due)
    {
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        body.ReadByte();
        var time = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
        await body.CopyToAsync(Stream.Null);
        return time;
    }

    private static string Memory(Process server)
    {
        server.Refresh();
        return string.Create(CultureInfo.InvariantCulture, $"{server.WorkingSet64 / 1e6:0} MB");
    }

    private static string Percentiles(List<double> times)
    {
        times.Sort();
        double At(double share) => times[(int)Math.Ceiling(share * times.Count) - 1];
        return string.Create(CultureInfo.InvariantCulture, $"median {At(0.5):0} ms, 95th percentile {At(0.95):0} ms, longest {times[^1]:0} ms");
    }
}
