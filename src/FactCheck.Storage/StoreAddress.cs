using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>The address of an article in the store: its url, else its full path, else its path and id where several stand in one file.</summary>
public static class StoreAddress
{
    public static string Of(RawArticle raw)
    {
        if (!string.IsNullOrWhiteSpace(raw.Url))
            return raw.Url.Trim();
        if (raw.Path is not { } path || path == "-")
            return raw.Id;
        var full = Path.GetFullPath(path).Replace('\\', '/');
        return full.EndsWith(raw.Id, StringComparison.Ordinal) ? full : $"{full}#{raw.Id}";
    }
}
