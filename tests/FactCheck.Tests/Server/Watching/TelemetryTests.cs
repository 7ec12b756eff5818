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
    [Test]
    public async Task A_run_sends_its_metrics_and_steps_where_it_is_told_and_nothing_otherwise()
    {
        var received = new Dictionary<string, string> { ["/v1/metrics"] = "", ["/v1/traces"] = "" };
        await using var receiver = await Receiver(received);
        using var folder = new Folder();
        folder.Add("in/a.txt", "On Monday, 21 people were killed when a ferry sank in the harbour of Norwick, the police said.");
        folder.Add("in/b.txt", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.");
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

    private static void Ingest(Folder folder, string? endpoint)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "store"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), "ingest", Path.Combine(folder.Path, "in"), "--store", Path.Combine(folder.Path, "store", "desk.db")]) { RedirectStandardError = true };
        start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        if (endpoint is not null)
        {
            start.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint;
            start.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, errors), Is.EqualTo((0, errors)));
        Assert.That(errors, Does.Contain("discrepancies: 1 new"));
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
