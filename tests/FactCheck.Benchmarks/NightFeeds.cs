using System.Globalization;
using System.Net;
using System.Text;
using FactCheck.Articles;
using FactCheck.Served;

namespace FactCheck.Benchmarks;

/// <summary>
/// Feeds that show the articles of a night and of the night before, as feeds do. Every second one has a validator; the others have to be
/// read again every time.
/// </summary>
internal sealed class NightFeeds(FeedServer server, int feeds)
{
    private IReadOnlyList<RawArticle> _before = [];

    /// <summary>The text of the feed list.</summary>
    public string List()
    {
        var list = new StringBuilder("pause: 0s\nfeeds:\n");
        for (var feed = 0; feed < feeds; feed++)
            list.Append(CultureInfo.InvariantCulture, $"  - outlet: Outlet {feed}\n    addresses: [{server.At(PathOf(feed), feed)}]\n    allow-private: true\n");
        return list.ToString();
    }

    /// <param name="articles">Dated ones. Shared out among the feeds in turn: article n of them stands in feed n, modulo the number of feeds.</param>
    public void Show(IReadOnlyList<RawArticle> articles)
    {
        for (var i = 0; i < feeds; i++)
        {
            var feed = i;
            var rss = ServedFormats.Rss(Of(articles, feed).Concat(Of(_before, feed)));
            if (feed % 2 == 0)
                server.Map(PathOf(feed), rss, "application/rss+xml", feed);
            else
                server.Map(PathOf(feed), context => context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(rss)).AsTask(), feed);
        }
        _before = articles;
    }

    private IEnumerable<ServedArticle> Of(IReadOnlyList<RawArticle> articles, int feed)
    {
        for (var i = feed; i < articles.Count; i += feeds)
            yield return Served(articles[i], feed);
    }

    private ServedArticle Served(RawArticle article, int feed) => new(int.Parse(article.Id, CultureInfo.InvariantCulture), server.At("/news/" + article.Id, feed))
    {
        Title = article.Title ?? "",
        Published = DateTimeOffset.Parse(article.Published!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Paragraphs = [.. article.Text.Split("\n\n").Select(WebUtility.HtmlEncode).OfType<string>()],
    };

    private static string PathOf(int feed) => string.Create(CultureInfo.InvariantCulture, $"/rss/{feed}");
}
