using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Served;

/// <summary>A web server on free ports of the own machine, each of them a host of its own, with the answers that a test or a benchmark gives it.</summary>
public sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ServedRequest> _requests = new();

    private FeedServer(WebApplication application) => _application = application;

    /// <summary>One for each host.</summary>
    public IReadOnlyList<Uri> Addresses { get; private set; } = [];

    /// <summary>Everything that was asked for, in the order of arrival.</summary>
    public IReadOnlyCollection<ServedRequest> Requests => _requests;

    public static async Task<FeedServer> StartAsync(int hosts = 1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o =>
        {
            for (var i = 0; i < hosts; i++)
                o.Listen(IPAddress.Loopback, 0);
            // Slow answers are slow on purpose.
            o.Limits.MinResponseDataRate = null;
        });
        var server = new FeedServer(builder.Build());
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        server.Addresses = [.. server._application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Select(a => new Uri(a))];
        return server;
    }

    /// <param name="host">Which of the hosts, counted round.</param>
    public Uri At(string path, int host = 0) => new(Addresses[host % Addresses.Count], path);

    /// <param name="path">With its slash, without the query; it leads to the same answer on every host.</param>
    /// <returns>The address on one of the hosts.</returns>
    public Uri Map(string path, Func<HttpContext, Task> answer, int host = 0)
    {
        _answers[path] = answer;
        return At(path, host);
    }

    /// <summary>An answer that knows its validator, and says 304 to one who has it.</summary>
    public Uri Map(string path, string body, string type, int host = 0)
    {
        var etag = $"\"{FactCheck.Text.ContentHash.Hex(System.Text.Encoding.UTF8.GetBytes(body))[..16]}\"";
        return Map(path, async context =>
        {
            context.Response.Headers.ETag = etag;
            if (context.Request.Headers.IfNoneMatch == etag)
            {
                context.Response.StatusCode = 304;
                return;
            }
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
        }, host);
    }

    public async ValueTask DisposeAsync()
    {
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _application.StopAsync(impatient.Token);
        await _application.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        _requests.Enqueue(new ServedRequest(context.Request.Path, headers.UserAgent.ToString(), headers.IfNoneMatch.ToString(), headers.IfModifiedSince.ToString()));
        if (_answers.TryGetValue(context.Request.Path, out var answer))
            return answer(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
