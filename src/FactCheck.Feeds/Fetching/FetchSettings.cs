namespace FactCheck.Feeds.Fetching;

/// <summary>The bounds of fetching. The defaults are for news sites of the web.</summary>
public sealed record FetchSettings
{
    /// <summary>Sent with every request, so that a site knows whom to ask.</summary>
    public required string Version { get; init; }

    /// <summary>Feeds the spread of waiting times.</summary>
    public int Seed { get; init; }

    /// <summary>To an open connection, the name's look-up included.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From the request to the head of the answer.</summary>
    public TimeSpan FirstByteTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Between two pieces of a body.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From the request to the last byte. It is what ends a body that drips.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Of a body once it is unpacked.</summary>
    public int MaximumBytes { get; init; } = FeedItem.MaximumBytes;

    public int Redirects { get; init; } = 5;

    /// <summary>How often a request that failed for a passing reason is made again within one fetch.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Before the first of <see cref="Retries"/>; twice as long before each further one.</summary>
    public TimeSpan FirstRetryWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A server that asks for more patience is left for a later run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many pages behind the entries of one feed are fetched in one run; the others follow in the next.</summary>
    public int PagesPerFeed { get; init; } = 200;

    /// <summary>How long after its first reading a page is asked whether it has changed.</summary>
    public TimeSpan PageRereading { get; init; } = TimeSpan.FromDays(3);
}
