using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// Asks for an address: follows redirects, tries again after passing faults, keeps to the bounds of <see cref="FetchSettings"/>. It
/// never throws for what a server does.
/// </summary>
internal sealed class HttpFetcher(HttpMessageInvoker client, FetchSettings settings, string userAgent, HostGate gate, TimeProvider time)
{
    private readonly Backoff _backoff = new(settings.Seed, settings.FirstRetryWait);

    /// <param name="mayAsk">Asked before every request but the first; says why an address is not to be asked for, or null.</param>
    public async Task<HttpResult> GetAsync(Uri address, string? etag, string? lastModified, Func<Uri, Task<string?>>? mayAsk, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var result = await FollowAsync(address, etag, lastModified, mayAsk, cancellation).ConfigureAwait(false);
            if (!result.IsPassing || attempt >= settings.Retries)
                return result;
            var wait = result.RetryAfter ?? _backoff.Wait(address, attempt);
            if (wait > settings.LongestWait)
                return result;
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<HttpResult> FollowAsync(Uri address, string? etag, string? lastModified, Func<Uri, Task<string?>>? mayAsk, CancellationToken cancellation)
    {
        var (current, isPermanent) = (address, true);
        Uri? movedTo = null;
        for (var redirects = 0; ; redirects++)
        {
            if (redirects > 0 && mayAsk is not null && await mayAsk(current).ConfigureAwait(false) is { } refusal)
                return new HttpResult { Address = current, MovedTo = movedTo, Fault = refusal };
            var (result, target) = await AskAsync(current, etag, lastModified, cancellation).ConfigureAwait(false);
            if (target is null)
                return result with { MovedTo = movedTo };
            if (redirects == settings.Redirects)
                return result with { Fault = string.Create(CultureInfo.InvariantCulture, $"more than {settings.Redirects} redirects") };
            if (target.Scheme is not ("http" or "https"))
                return result with { Fault = $"redirected to {target}, which is neither http nor https" };
            isPermanent &= result.Status is 301 or 308;
            movedTo = isPermanent ? target : movedTo;
            current = target;
        }
    }

    private async Task<(HttpResult Result, Uri? Target)> AskAsync(Uri address, string? etag, string? lastModified, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(address, cancellation).ConfigureAwait(false);
        using var whole = new CancellationTokenSource(settings.WholeTime, time);
        using var firstByte = new CancellationTokenSource(settings.FirstByteTime, time);
        using var head = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, firstByte.Token, cancellation);
        try
        {
            using var request = Request(address, etag, lastModified);
            using var response = await client.SendAsync(request, head.Token).ConfigureAwait(false);
            var result = Headers(address, response);
            if (result.Status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
                return (result, new Uri(address, location));
            if (result.IsUnchanged)
                return (result, null);
            if (result.Status is < 200 or > 299)
                return (result with { Fault = Faults.OfStatus(result.Status), IsPassing = result.Status is 408 or 425 or 429 or >= 500 and not 501 and not 505 }, null);

            using var body = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, cancellation);
            var bytes = await BodyAsync(response.Content, body).ConfigureAwait(false);
            return (bytes is null ? result with { Fault = FormattableString.Invariant($"over {settings.MaximumBytes / 1e6:0.#} MB once unpacked") } : result with { Body = bytes }, null);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            var fault = e.InnerException is TimeoutException ? FormattableString.Invariant($"no connection within {settings.ConnectTime.TotalSeconds:0.#} s")
                : whole.IsCancellationRequested ? FormattableString.Invariant($"not done after {settings.WholeTime.TotalSeconds:0.#} s")
                : firstByte.IsCancellationRequested ? FormattableString.Invariant($"no answer within {settings.FirstByteTime.TotalSeconds:0.#} s")
                : FormattableString.Invariant($"the answer stops for more than {settings.IdleTime.TotalSeconds:0.#} s");
            return (new HttpResult { Address = address, Fault = fault, IsPassing = true }, null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or SocketException or RefusedAddressException or UriFormatException)
        {
            return (new HttpResult { Address = address, Fault = Faults.Of(e), IsPassing = Faults.IsPassing(e) }, null);
        }
    }

    private HttpRequestMessage Request(Uri address, string? etag, string? lastModified)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        if (etag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (lastModified is not null)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        return request;
    }

    private HttpResult Headers(Uri address, HttpResponseMessage response)
    {
        var control = response.Headers.CacheControl;
        return new HttpResult
        {
            Address = address,
            Status = (int)response.StatusCode,
            Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
            ETag = response.Headers.TryGetValues("ETag", out var tags) ? tags.FirstOrDefault() : null,
            LastModified = response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.FirstOrDefault() : null,
            MaxAge = control is { NoCache: false, NoStore: false } ? control.MaxAge : null,
            RetryAfter = response.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
                _ => null,
            },
        };
    }

    private async Task<byte[]?> BodyAsync(HttpContent content, CancellationTokenSource cancellation)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[32 * 1024];
        var stream = await content.ReadAsStreamAsync(cancellation.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            // Disposed in a way that waits for the timer: it must not cancel what is gone.
            await using var idle = time.CreateTimer(_ => cancellation.Cancel(), null, settings.IdleTime, Timeout.InfiniteTimeSpan);
            while (await stream.ReadAsync(piece, cancellation.Token).ConfigureAwait(false) is > 0 and var read)
            {
                if (buffer.Length + read > settings.MaximumBytes)
                    return null;
                buffer.Write(piece, 0, read);
                idle.Change(settings.IdleTime, Timeout.InfiniteTimeSpan);
            }
        }
        return buffer.ToArray();
    }
}
