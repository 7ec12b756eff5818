using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Served;

/// <summary>Answers that a fetcher has to live with.</summary>
public static class ServedFaults
{
    public const string BillionLaughs = """
        <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
        <rss version="2.0"><channel><title>t</title><item><title>&lol3;</title><description>It rained.</description></item></channel></rss>
        """;

    /// <param name="address">What the entity is to be read from.</param>
    public static string ExternalEntity(string address) => $"""
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "{address}">]>
        <rss version="2.0"><channel><title>t</title><item><title>x</title><description>&secret;</description></item></channel></rss>
        """;

    public static Task Redirect(HttpContext context, int status, string target)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    }

    public static Task Status(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    }

    /// <summary>Says that there is more than it sends.</summary>
    public static async Task CutOff(HttpContext context, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public static async Task Endless(HttpContext context)
    {
        var piece = Encoding.UTF8.GetBytes("<rss><channel>" + new string(' ', 60_000));
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
    }

    /// <summary>Sends nothing, or a byte now and then.</summary>
    public static async Task Slow(HttpContext context, TimeSpan pause)
    {
        if (pause == Timeout.InfiniteTimeSpan)
            await Task.Delay(pause, context.RequestAborted);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(pause, context.RequestAborted);
        }
    }

    /// <summary>A few kilobytes that unpack to hundreds of megabytes.</summary>
    public static async Task Bomb(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var piece = new byte[1_000_000];
            for (var i = 0; i < 100; i++)
                gzip.Write(piece);
        }
        await context.Response.Body.WriteAsync(packed.ToArray());
    }

    public static async Task Compressed(HttpContext context, string body, string encoding)
    {
        context.Response.Headers.ContentEncoding = encoding;
        using var packed = new MemoryStream();
        using (Stream packing = encoding == "br" ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(Encoding.UTF8.GetBytes(body));
        await context.Response.Body.WriteAsync(packed.ToArray());
    }
}
