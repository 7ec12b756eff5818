namespace FactCheck.Feeds.Warc;

/// <summary>One record of a WARC file (ISO 28500). <see cref="Block"/> is null where it is longer than an article may be.</summary>
internal sealed record WarcRecord(int Number, IReadOnlyDictionary<string, string> Headers, byte[]? Block, long Length)
{
    public string Type => Headers.GetValueOrDefault("WARC-Type", "");

    /// <summary>The address it was fetched from; old writers put it between angle brackets.</summary>
    public string? Target => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    public string? Date => Headers.GetValueOrDefault("WARC-Date");
}
