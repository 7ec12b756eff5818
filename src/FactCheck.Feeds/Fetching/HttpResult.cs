namespace FactCheck.Feeds.Fetching;

/// <summary>What came of asking for one address, all redirects and repeated tries included.</summary>
internal sealed record HttpResult
{
    /// <summary>Where the last request went.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where the address has moved for good: after permanent redirects alone. Null where it has not.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>Zero where no answer came.</summary>
    public int Status { get; init; }

    /// <summary>Null unless the answer was good and was read to its end.</summary>
    public byte[]? Body { get; init; }

    public string? Charset { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>How long the answer may be taken for current (max-age).</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>How long the server asks to be left alone (Retry-After).</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why there is no body, in words; null where there is one, or nothing has changed.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether the same request may go well at another time.</summary>
    public bool IsPassing { get; init; }

    public bool IsUnchanged => Status == 304;
}
