using System.Globalization;
using System.Net;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Server.Accounts;
using FactCheck.Server.Api;
using FactCheck.Server.Review;
using FactCheck.Server.Watching;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server;

/// <summary>The review pages and the API: open on this machine alone, for people with accounts everywhere else.</summary>
public static class ReviewServer
{
    /// <param name="store">What the pages show; the caller closes it.</param>
    /// <param name="house">The rules and families that findings are made by, and what nobody wants to see.</param>
    /// <param name="known">The findings that are known.</param>
    /// <param name="settings">Where, and for whom.</param>
    /// <returns>A server that is not started yet; <see cref="WebApplication.Urls"/> tells its address after the start.</returns>
    /// <exception cref="StoreException">It can be reached from elsewhere, and the store has no accounts.</exception>
    public static WebApplication Make(Store store, HouseConfiguration house, Baseline known, ServerSettings settings)
    {
        if (settings.HasAccounts ? !store.People().Any(p => !p.IsDisabled) : !IPAddress.IsLoopback(settings.Address))
            throw new StoreException($"{settings.Address} {(IPAddress.IsLoopback(settings.Address) ? "is to be for people with accounts" : "can be reached from other machines")}, and {store.Name} has no accounts; make one: factcheck users add NAME --role administrator --store STORE");
        var builder = WebApplication.CreateSlimBuilder();
        ServerLog.Add(builder.Logging, settings.LogsAsJson);
        // That a start failed is thrown; that a page with a form is not cached is meant so; that the database is away the health address tells.
        builder.Logging.AddFilter("FactCheck.Accounts", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 25_000_000;
            kestrel.Listen(settings.Address, settings.Port, listen =>
            {
                if (settings.Certificate is { } certificate)
                    listen.UseHttps(certificate);
            });
        });
        if (settings.Certificate is not null)
            builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.AddReview(store, house, known, settings).AddApi().AddHealth().AddAccess(settings.HasAccounts, settings.Provider);
        var app = builder.Build();
        Use(app, settings);
        app.MapReview();
        app.MapApi();
        app.MapHealth();
        if (settings.HasAccounts)
        {
            LoginPages.Map(app);
            AccountPages.Map(app);
            PeoplePages.Map(app);
            if (settings.Provider is not null)
                SignInElsewhere.Map(app);
        }
        return app;
    }

    /// <summary>Serves until the process is told to end.</summary>
    /// <param name="store">What the pages show.</param>
    /// <param name="house">The rules and families that findings are made by, and what nobody wants to see.</param>
    /// <param name="known">The findings that are known.</param>
    /// <param name="settings">Where, and for whom.</param>
    /// <param name="started">Told the address once the pages can be loaded.</param>
    /// <param name="stop">Ends it in good order.</param>
    /// <exception cref="StoreException">It can be reached from elsewhere, and the store has no accounts.</exception>
    public static async Task Run(Store store, HouseConfiguration house, Baseline known, ServerSettings settings, Action<string> started, CancellationToken stop)
    {
        await using var app = Make(store, house, known, settings);
        await app.StartAsync(stop);
        started(app.Urls.FirstOrDefault() ?? string.Create(CultureInfo.InvariantCulture, $"http://{settings.Address}:{settings.Port}"));
        await app.WaitForShutdownAsync(stop);
    }

    /// <summary>In this order: who asks is known before what is refused is told, and who may before anything is done.</summary>
    private static void Use(WebApplication app, ServerSettings settings)
    {
        if (settings.Proxy is { } proxy)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Add(proxy);
            app.UseForwardedHeaders(forwarded);
        }
        app.UseApi();
        app.UseRouting();
        app.UseReview();
        if (settings.HasAccounts)
            app.UseHsts();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
