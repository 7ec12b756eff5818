namespace FactCheck.Feeds.Formats;

/// <summary>Takes out of an entry's address what only counts readers, so that an article has one address in all feeds.</summary>
internal static class EntryLinks
{
    public static string? Clean(string? link)
    {
        if (link is null || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return link;
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));
        return new UriBuilder(address) { Query = string.Join('&', kept), Fragment = "" }.Uri.AbsoluteUri;
    }
}
