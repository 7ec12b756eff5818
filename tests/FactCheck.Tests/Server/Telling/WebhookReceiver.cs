using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FactCheck.Tests.Server.Telling;

/// <summary>Takes posts on loopback and keeps them.</summary>
internal sealed class WebhookReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, (int Status, string? RetryAfter)> _answer;
    private readonly ConcurrentQueue<(string Key, string? Signature, byte[] Body)> _posts = [];

    /// <param name="answer">Gives the answer to the post with this number, counted from 0.</param>
    public WebhookReceiver(Func<int, (int Status, string? RetryAfter)> answer)
    {
        _answer = answer;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/hook/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public string Address { get; }

    /// <summary>All posts that came, in order, also those that were answered with a fault.</summary>
    public IReadOnlyList<(string Key, string? Signature, byte[] Body)> Posts => [.. _posts];

    public void Dispose() => _listener.Close();

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        for (var number = 0; ; number++)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            _posts.Enqueue((context.Request.Headers["Idempotency-Key"]!, context.Request.Headers["X-FactCheck-Signature"], body.ToArray()));
            var (status, retryAfter) = _answer(number);
            context.Response.StatusCode = status;
            if (retryAfter is not null)
                context.Response.Headers["Retry-After"] = retryAfter;
            try
            {
                context.Response.Close();
            }
            catch (HttpListenerException)
            {
                // Whoever posted is gone.
            }
        }
    }
}
