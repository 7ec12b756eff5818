using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Feeds.Fetching;

namespace FactCheck.Server.Telling;

/// <summary>Posts bodies to webhooks. No redirect is followed and no proxy is used: the address that is judged is the one that is called.</summary>
internal sealed class WebhookSender(string version, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <param name="receiver">One with a webhook.</param>
    /// <param name="key">Sent as the header Idempotency-Key.</param>
    /// <param name="body">JSON in UTF-8.</param>
    public async Task<Delivery> SendAsync(Receiver receiver, string key, byte[] body, CancellationToken stop)
    {
        var webhook = receiver.Webhook!;
        using var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            ConnectCallback = async (context, cancellation) => new NetworkStream(
                await PublicAddress.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, receiver.AllowsPrivate, $"the receiver '{receiver.Name}' can allow it (allow-private)", cancellation).ConfigureAwait(false),
                ownsSocket: true),
        };
        using var client = new HttpClient(handler) { Timeout = Longest };
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.ParseAdd($"factcheck/{version}");
        request.Headers.Add("Idempotency-Key", key);
        if (webhook.Secret is { } secret)
            request.Headers.Add("X-FactCheck-Signature", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                return Delivery.Done;
            var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - clock.GetUtcNow() : null;
            return new Delivery(string.Create(CultureInfo.InvariantCulture, $"answered {(int)response.StatusCode} {response.ReasonPhrase}"), wait);
        }
        catch (HttpRequestException e)
        {
            return new Delivery((e.InnerException ?? e).Message);
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Delivery(string.Create(CultureInfo.InvariantCulture, $"no answer within {Longest.TotalSeconds} seconds"));
        }
    }
}
