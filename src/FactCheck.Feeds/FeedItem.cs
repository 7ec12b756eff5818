using FactCheck.Articles;

namespace FactCheck.Feeds;

/// <summary>
/// One article of the input before it is decoded. Items are found one after another; <see cref="Read"/> does the work and may run on
/// any thread, once.
/// </summary>
public abstract class FeedItem(string place)
{
    /// <summary>An article of more bytes than this is skipped.</summary>
    public const int MaximumBytes = 20_000_000;

    /// <summary>Where it stands, for a person: a path, or a path and a line.</summary>
    public string Place { get; } = place;

    /// <summary>The bytes that it holds or is going to read.</summary>
    public abstract long Size { get; }

    /// <summary>Never fails: what cannot be read is skipped with its reason.</summary>
    public abstract ArticleResult<RawArticle> Read();

    internal static string TooLarge(long bytes) =>
        FormattableString.Invariant($"over 20 MB ({bytes / 1e6:0.0} MB): an article of this size is not read");
}
