using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Served;

/// <summary>
/// Hundreds of feeds of all formats on the hosts of one server, every fifth with a fault, and the feed list that names them. Only these
/// hosts are allowed to be private.
/// </summary>
public static class ServedFeeds
{
    /// <summary>What each feed that can be read is like, in turn.</summary>
    private static readonly string[] Kinds = ["rss", "rdf", "atom", "json", "ninjs", "sitemap", "summaries", "gzip", "br", "moved", "latin-1"];

    private static (string Name, Func<HttpContext, Task> Answer)[] Faults(Uri forbidden) =>
    [
        ("missing", c => ServedFaults.Status(c, 404)),
        ("gone", c => ServedFaults.Status(c, 410)),
        ("busy", c => ServedFaults.Status(c, 429, "86400")),
        ("failing", c => ServedFaults.Status(c, 500)),
        ("silent", c => ServedFaults.Slow(c, Timeout.InfiniteTimeSpan)),
        ("dripping", c => ServedFaults.Slow(c, TimeSpan.FromMilliseconds(200))),
        ("cut-off", c => ServedFaults.CutOff(c, new string('x', 100_000))),
        ("endless", ServedFaults.Endless),
        ("bomb", ServedFaults.Bomb),
        ("laughs", c => c.Response.WriteAsync(ServedFaults.BillionLaughs)),
        ("entity", c => c.Response.WriteAsync(ServedFaults.ExternalEntity("file:///etc/hostname"))),
        ("entity-elsewhere", c => c.Response.WriteAsync(ServedFaults.ExternalEntity(forbidden.AbsoluteUri))),
        ("broken", c => c.Response.WriteAsync("<rss><channel><title>t</channel>")),
        ("private", c => ServedFaults.Redirect(c, 302, "http://169.254.169.254/latest/")),
        ("elsewhere", c => ServedFaults.Redirect(c, 302, forbidden.AbsoluteUri)),
        ("circle", c => ServedFaults.Redirect(c, 302, c.Request.Path)),
    ];

    /// <param name="feeds">How many feeds there are in all.</param>
    /// <param name="articles">How many articles each readable one has.</param>
    /// <param name="forbidden">Where faults lead that the list does not allow.</param>
    /// <returns>The text of a feed list.</returns>
    public static string Map(FeedServer server, int feeds, int articles, Uri forbidden)
    {
        var faults = Faults(forbidden);
        var list = new StringBuilder("pause: 0s\nfeeds:\n");
        for (var i = 0; i < feeds; i++)
        {
            var fault = faults[i / 5 % faults.Length];
            var address = i % 5 == 4 ? server.Map(string.Create(CultureInfo.InvariantCulture, $"/{fault.Name}/{i}"), fault.Answer, i) : Map(server, Kinds[i % Kinds.Length], i, articles);
            list.Append(CultureInfo.InvariantCulture, $"  - outlet: Outlet {i}\n    addresses: [{address}]\n    allow-private: true\n");
        }
        return list.ToString();
    }

    /// <summary>The kind or the fault of the feed with this address.</summary>
    public static string KindOf(string address) => new Uri(address).Segments[1].TrimEnd('/');

    public static bool IsFaulty(string address) => !Kinds.Contains(KindOf(address));

    private static Uri Map(FeedServer server, string kind, int feed, int count)
    {
        var articles = Enumerable.Range(feed * count, count).Select(n => new ServedArticle(n, server.At(string.Create(CultureInfo.InvariantCulture, $"/news/{n}"), feed))).ToArray();
        var path = string.Create(CultureInfo.InvariantCulture, $"/{kind}/{feed}");
        if (kind is "sitemap" or "summaries")
            foreach (var article in articles)
                server.Map(article.Address.AbsolutePath, article.Page, "text/html");
        switch (kind)
        {
            case "rdf":
                return server.Map(path, ServedFormats.Rdf(articles), "application/rdf+xml", feed);
            case "atom":
                return server.Map(path, ServedFormats.Atom(articles), "application/atom+xml", feed);
            case "json":
                return server.Map(path, ServedFormats.JsonFeed(articles), "application/feed+json", feed);
            case "ninjs":
                return server.Map(path, ServedFormats.Ninjs(articles), "application/json", feed);
            case "sitemap":
                return server.Map(path, ServedFormats.Sitemap(articles), "application/xml", feed);
            case "summaries":
                return server.Map(path, ServedFormats.Rss(articles, isSummary: true), "application/rss+xml", feed);
            case "gzip" or "br":
                return server.Map(path, c => ServedFaults.Compressed(c, ServedFormats.Rss(articles), kind), feed);
            case "moved":
                server.Map(path + "/new", ServedFormats.Rss(articles), "text/xml");
                return server.Map(path, c => ServedFaults.Redirect(c, 301, path + "/new"), feed);
            case "latin-1":
                return server.Map(path, c => c.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(ServedFormats.Rss(articles))).AsTask(), feed);
            default:
                return server.Map(path, ServedFormats.Rss(articles), "application/rss+xml", feed);
        }
    }
}
