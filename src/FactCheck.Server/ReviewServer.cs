using System.Globalization;
using System.Net;
using FactCheck.Rules.House;
using FactCheck.Server.Api;
using FactCheck.Server.Review;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server;

/// <summary>The review pages and the API on this machine alone: there is no log-in, so nobody else may reach them.</summary>
public static class ReviewServer
{
    /// <param name="store">What the pages show; the caller closes it.</param>
    /// <param name="house">The rules and families that findings are made by.</param>
    /// <param name="port">A free one is taken for 0; <see cref="WebApplication.Urls"/> tells which after the start.</param>
    public static WebApplication Make(Store store, HouseConfiguration house, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        // Standard output is for results. That a start failed is thrown; that a page with a form is not cached is meant so.
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 25_000_000;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddReview(store, house).AddApi();
        var app = builder.Build();
        app.UseApi();
        app.UseReview();
        app.MapReview();
        app.MapApi();
        return app;
    }

    /// <summary>Serves until the process is told to end.</summary>
    /// <param name="store">What the pages show.</param>
    /// <param name="house">The rules and families that findings are made by.</param>
    /// <param name="port">Where to listen on 127.0.0.1.</param>
    /// <param name="started">Told the address once the pages can be loaded.</param>
    /// <param name="stop">Ends it in good order.</param>
    public static async Task Run(Store store, HouseConfiguration house, int port, Action<string> started, CancellationToken stop)
    {
        await using var app = Make(store, house, port);
        await app.StartAsync(stop);
        started(app.Urls.FirstOrDefault() ?? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        await app.WaitForShutdownAsync(stop);
    }
}
