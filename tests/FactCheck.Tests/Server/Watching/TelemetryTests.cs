using System.Diagnostics;
using System.Net;
using System.Text;
using FactCheck.Tests.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Tests.Server.Watching;

/// <summary>What a run sends to whoever collects it: a receiver of OTLP on this machine takes it.</summary>
public sealed class TelemetryTests
{
    private static readonly string[] Articles =
    [
        "On Monday, 21 people were killed when a ferry sank in the harbour of Norwick, the police said.",
        "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.",
    ];

    [Test]
    public async Task A_run_sends_its_metrics_and_steps_where_it_is_told_and_nothing_otherwise()
    {
        var received = new Dictionary<string, string> { ["/v1/metrics"] = "", ["/v1/traces"] = "" };
        await using var receiver = await Receiver(received);
        using var folder = new Folder();
        folder.Add("in/a.txt", Articles[0]);
        folder.Add("in/b.txt", Articles[1]);
        folder.Add("in/c.txt", " ");

        Ingest(folder, endpoint: null);
        Assert.That(received.Values, Has.All.Empty);
        Directory.Delete(Path.Combine(folder.Path, "store"), recursive: true);
        Ingest(folder, receiver.Urls.Single());
        foreach (var name in (string[])["factcheck.articles", "factcheck.claims", "factcheck.discrepancies", "factcheck.runs", "factcheck.read.duration", "factcheck.compare.duration", "service.name"])
            Assert.That(received["/v1/metrics"], Does.Contain(name));
        Assert.That(received["/v1/metrics"], Does.Contain("no text"), "skipped by reason");
        Assert.That(received["/v1/traces"], Does.Contain("read articles").And.Contain("compare stories"));
    }

    [Test]
    public async Task A_dashboard_has_its_numbers_while_hundreds_of_requests_are_answered()
    {
        var received = new Dictionary<string, string> { ["/v1/metrics"] = "", ["/v1/traces"] = "" };
        await using var receiver = await Receiver(received);
        using var folder = new Folder();
        var notify = folder.Add("notify.yml", "receivers:\n  - name: cms\n    webhook: http://127.0.0.1:1/hook\n    allow-private: true\n");
        var start = Command("serve", "--port", "0", "--store", Path.Combine(folder.Path, "desk.db"), "--notify", notify);
        start.Environment["OTEL_METRIC_EXPORT_INTERVAL"] = "300";
        Send(start, receiver.Urls.Single());
        using var process = Process.Start(start)!;
        try
        {
            var line = await process.StandardError.ReadLineAsync();
            using var http = new HttpClient { BaseAddress = new Uri(line!.Split(' ', ';').Single(w => w.StartsWith("http", StringComparison.Ordinal))) };
            _ = process.StandardError.ReadToEndAsync();
            using var articles = new StringContent(string.Join('\n', Articles.Select((text, i) => $$"""{"id": "{{i}}", "text": "{{text}}"}""")), Encoding.UTF8, "application/jsonl");
            Assert.That((await http.PostAsync("/api/v1/articles", articles)).StatusCode, Is.EqualTo(HttpStatusCode.Created));

            string[] dashboard =
            [
                "http.server.request.duration", "http.server.active_requests", "kestrel.active_connections", "factcheck.articles", "factcheck.claims", "factcheck.runs", "factcheck.discrepancies",
                "factcheck.discrepancies.open", "factcheck.read.duration", "factcheck.compare.duration", "factcheck.store.size", "factcheck.outbox.waiting", "dotnet.gc.collections", "dotnet.process.memory.working_set",
                "/finding/{id}", "cms",
            ];
            var pages = (string[])["/", "/stories", "/api/v1/discrepancies", "/finding/" + (await http.GetStringAsync("/")).Split("/finding/")[1][..16]];
            var deadline = Stopwatch.StartNew();
            for (var asked = 0; asked < 300 || (dashboard.Any(name => !Received("/v1/metrics").Contains(name, StringComparison.Ordinal)) && deadline.Elapsed < TimeSpan.FromMinutes(1)); asked++)
                Assert.That((await http.GetAsync(pages[asked % pages.Length])).StatusCode, Is.EqualTo(HttpStatusCode.OK));
            foreach (var name in dashboard)
                Assert.That(Received("/v1/metrics"), Does.Contain(name));
            Assert.That(process.HasExited, Is.False);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        string Received(string path)
        {
            lock (received)
                return received[path];
        }
    }

    private static void Ingest(Folder folder, string? endpoint)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "store"));
        var start = Command("ingest", Path.Combine(folder.Path, "in"), "--store", Path.Combine(folder.Path, "store", "desk.db"));
        if (endpoint is not null)
            Send(start, endpoint);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, errors), Is.EqualTo((0, errors)));
        Assert.That(errors, Does.Contain("discrepancies: 1 new"));
    }

    private static ProcessStartInfo Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), .. arguments]) { RedirectStandardError = true };
        start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        return start;
    }

    private static void Send(ProcessStartInfo start, string endpoint)
    {
        start.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint;
        start.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
    }

    private static async Task<WebApplication> Receiver(Dictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        foreach (var path in received.Keys)
            app.MapPost(path, async (HttpContext context) =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                // The names in protobuf stand there as they are.
                lock (received)
                    received[path] += Encoding.Latin1.GetString(body.ToArray());
            });
        await app.StartAsync();
        return app;
    }
}
