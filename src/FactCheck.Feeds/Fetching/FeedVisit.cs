using FactCheck.Articles;
using FactCheck.Feeds.Formats;
using FactCheck.Feeds.Html;
using FactCheck.Feeds.Lists;
using FactCheck.Text;

namespace FactCheck.Feeds.Fetching;

/// <summary>One reading of one feed: hands over its entries, and fetches the pages behind them where they are needed.</summary>
internal sealed class FeedVisit(
    Feed feed, HttpFetcher http, RobotsCache robots, FetchSettings settings, TimeProvider time, Func<string, PageState?> knownPage, Func<FetchedItem, Task> take)
{
    private const int MostSitemaps = 50;

    /// <summary>A page that was asked for within this time is not asked again.</summary>
    private static readonly TimeSpan PageRest = TimeSpan.FromHours(12);

    private bool _hasPassingFault;

    public int Entries { get; private set; }

    public int Articles { get; private set; }

    public int Skipped { get; private set; }

    public int Unchanged { get; private set; }

    public int Pages { get; private set; }

    /// <summary>Pages beyond those that are fetched in one run.</summary>
    public int Left { get; private set; }

    /// <summary>Whether a later run has something to make up for.</summary>
    public bool IsIncomplete => Left > 0 || _hasPassingFault;

    public async Task<FeedReading> ReadAsync(HttpResult answer, byte[] body, CancellationToken cancellation)
    {
        var (text, format, problem) = Recognized(answer, body);
        if (problem is not null)
            return new FeedReading(format, problem);
        if (format == ContentFormat.Html)
        {
            Entries = 1;
            await GiveAsync(PageArticle(body, text, answer.Address, new FeedEntry { Link = answer.Address.AbsoluteUri })).ConfigureAwait(false);
            return new FeedReading(format, null) { Note = FeedLinks.Of(text, answer.Address) is { } link ? $"a web page; it names the feed {link}" : null };
        }

        var document = FeedFormats.Read(format, text, answer.Address);
        if (document.Fault is { } fault)
            return new FeedReading(format, fault);
        if (format == ContentFormat.SitemapIndex)
            await ReadSitemapsAsync(document, cancellation).ConfigureAwait(false);
        else
            await ReadEntriesAsync(document, answer.Address, cancellation).ConfigureAwait(false);
        return new FeedReading(format, null) { TimeToLive = document.TimeToLive, Note = Entries == 0 ? "it has no entries" : null };
    }

    private (string Text, ContentFormat Format, string? Problem) Recognized(HttpResult answer, byte[] body)
    {
        if (GzipBytes.Unpack(body, settings.MaximumBytes) is not { } bytes)
            return ("", ContentFormat.Text, "it cannot be unpacked, or is too large once unpacked");
        var (text, problem) = TextDecoder.Decode(bytes, answer.Charset);
        if (problem is not null)
            return ("", ContentFormat.Text, problem);
        var format = ContentFormats.OfContent(text.AsSpan(0, Math.Min(text.Length, 16 * 1024)), null);
        var isUnknown = format is ContentFormat.Text or ContentFormat.Markdown or ContentFormat.JsonLines or ContentFormat.Warc;
        // One line of JSON is a document all the same: nobody serves articles by the line under a feed's address.
        if (format == ContentFormat.JsonLines)
            (format, isUnknown) = (ContentFormat.JsonFeed, false);
        return (text, format, isUnknown ? XmlStart.HasDocumentType(text) ? XmlFeedReader.Refusal : "neither a feed nor a page" : null);
    }

    private async Task ReadSitemapsAsync(FeedDocument index, CancellationToken cancellation)
    {
        foreach (var child in Newest(index.Entries).Take(MostSitemaps).ToList())
        {
            if (child.Entry?.Link is not { } link || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                await SkipAsync(FormattableString.Invariant($"sitemap {child.Number}"), child.Fault ?? "no address", isPassing: false).ConfigureAwait(false);
                continue;
            }
            var answer = await GetAsync(address, null, cancellation).ConfigureAwait(false);
            if (answer.Body is not { } body)
            {
                await SkipAsync(link, answer.Fault!, answer.IsPassing).ConfigureAwait(false);
                continue;
            }
            var (text, format, problem) = Recognized(answer, body);
            var document = problem is not null ? FeedDocument.Faulty(format, problem)
                : format == ContentFormat.SitemapIndex ? FeedDocument.Faulty(format, "an index within an index") : FeedFormats.Read(format, text, answer.Address);
            if (document.Fault is { } fault)
                await SkipAsync(link, fault, isPassing: false).ConfigureAwait(false);
            else
                await ReadEntriesAsync(document, answer.Address, cancellation).ConfigureAwait(false);
        }
    }

    private async Task ReadEntriesAsync(FeedDocument document, Uri address, CancellationToken cancellation)
    {
        foreach (var found in document.Format == ContentFormat.Sitemap ? Newest(document.Entries) : document.Entries)
        {
            Entries++;
            if (found.Entry is { } entry)
                await ReadEntryAsync(entry with { Outlet = feed.Outlet, Language = entry.Language ?? feed.Language, Link = EntryLinks.Clean(entry.Link) }, address, found.Number, cancellation).ConfigureAwait(false);
            else
                await SkipAsync(FormattableString.Invariant($"{address}#{found.Number}"), found.Fault!, isPassing: false).ConfigureAwait(false);
        }
    }

    private async Task ReadEntryAsync(FeedEntry entry, Uri address, int number, CancellationToken cancellation)
    {
        var id = entry.Link ?? entry.Id ?? FormattableString.Invariant($"{address}#{number}");
        var (result, isSummary) = EntryArticle.Read(entry, id, path: null);
        var isNeeded = feed.Pages == PageUse.Always || (feed.Pages == PageUse.WhenNeeded && isSummary);
        if (!isNeeded || !Uri.TryCreate(entry.Link, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https"))
            await GiveAsync(new FetchedItem(result)).ConfigureAwait(false);
        else
            await ReadPageAsync(entry, result, page, cancellation).ConfigureAwait(false);
    }

    private async Task ReadPageAsync(FeedEntry entry, ArticleResult<RawArticle> summary, Uri page, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var sha256 = ContentHash.Hex(entry.ToBytes());
        var known = knownPage(page.AbsoluteUri);
        if (known is not null && known.EntrySha256 == sha256 && (now - known.Fetched < PageRest || now - known.First > settings.PageRereading))
        {
            Unchanged++;
            return;
        }
        if (Pages == settings.PagesPerFeed)
        {
            Left++;
            return;
        }
        Pages++;
        var answer = await GetAsync(page, known, cancellation).ConfigureAwait(false);
        if (answer.IsUnchanged)
        {
            Unchanged++;
            return;
        }
        if (answer.Body is not { } body)
        {
            if (answer.IsPassing || summary.Article is null)
                await SkipAsync(page.AbsoluteUri, $"its page: {answer.Fault}", answer.IsPassing).ConfigureAwait(false);
            else
                await GiveAsync(new FetchedItem(summary)).ConfigureAwait(false);
            return;
        }

        var (text, problem) = TextDecoder.Decode(body, answer.Charset);
        var item = problem is null ? PageArticle(body, text, answer.Address, entry) : new FetchedItem(ArticleResult.Skip<RawArticle>(page.AbsoluteUri, $"its page: {problem}"));
        // A page that asks for consent or money has less than the feed itself.
        if (summary.Article is { } article && (item.Result.Article?.Text.Length ?? 0) < article.Text.Length)
            item = new FetchedItem(summary);
        await GiveAsync(item with { Page = new PageState(page.AbsoluteUri, sha256, known?.First ?? now, now) { ETag = answer.ETag, LastModified = answer.LastModified } }).ConfigureAwait(false);
    }

    private async Task<HttpResult> GetAsync(Uri address, PageState? known, CancellationToken cancellation)
    {
        if (await robots.RefusalAsync(address, cancellation).ConfigureAwait(false) is { } refusal)
            return new HttpResult { Address = address, Fault = refusal.Reason, IsPassing = refusal.IsPassing };
        return await http.GetAsync(
            address, known?.ETag, known?.LastModified, async a => (await robots.RefusalAsync(a, cancellation).ConfigureAwait(false))?.Reason, cancellation).ConfigureAwait(false);
    }

    /// <summary>The page's own statements come first; of its address the entry's counts, which does not change with the page.</summary>
    private FetchedItem PageArticle(byte[] bytes, string text, Uri address, FeedEntry entry)
    {
        var id = entry.Link!;
        var read = HtmlReader.Read(new RawArticle { Id = id, Text = text, Sha256 = ContentHash.Hex(bytes), Bytes = bytes }, address);
        return new FetchedItem(read.Article is not { } page ? read : page.Text.Length == 0 ? ArticleResult.Skip<RawArticle>(id, "no text on its page") : ArticleResult.Of(page with
        {
            Url = id,
            Outlet = feed.Outlet,
            Title = page.Title ?? entry.Title,
            Author = page.Author ?? entry.Author,
            Published = page.Published ?? entry.Published,
            Updated = page.Updated ?? entry.Updated,
            Language = page.Language ?? entry.Language ?? feed.Language,
        }));
    }

    private Task SkipAsync(string id, string reason, bool isPassing)
    {
        _hasPassingFault |= isPassing;
        return GiveAsync(new FetchedItem(ArticleResult.Skip<RawArticle>(id, reason)));
    }

    private Task GiveAsync(FetchedItem item)
    {
        if (item.Result.Article is { } article)
        {
            Articles++;
            item = item with { Result = ArticleResult.Of(article with { Retrieved = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture) }) };
        }
        else
        {
            Skipped++;
        }
        return take(item);
    }

    /// <summary>Sitemaps have no order; both of their dates are ISO 8601, which sorts as text.</summary>
    private static IEnumerable<FoundEntry> Newest(IEnumerable<FoundEntry> entries) => entries.OrderByDescending(e => e.Entry?.Published ?? e.Entry?.Updated ?? "", StringComparer.Ordinal);
}
