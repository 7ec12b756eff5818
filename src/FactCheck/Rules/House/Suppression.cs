namespace FactCheck.Rules.House;

/// <summary>
/// Findings that somebody has decided not to see, until a day. What it names has to hold all together; what is null asks for nothing,
/// and one of the first four is given.
/// </summary>
public sealed record Suppression
{
    /// <summary>The length of a finding's id, in hexadecimal digits.</summary>
    public const int IdLength = 16;

    public string? Finding { get; init; }

    /// <summary>A rule's id; "*" stands for any characters.</summary>
    public string? Rule { get; init; }

    /// <summary>A pattern for paths of articles from the configuration's folder; "*" stands for any characters, "/" too.</summary>
    public string? Path { get; init; }

    public string? Outlet { get; init; }

    public required string Reason { get; init; }

    public required string Owner { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Where it stands: "factcheck.yml:12".</summary>
    public required string Place { get; init; }

    public static bool IsFindingId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);

    public bool HasExpired(DateOnly today) => today > Expires;
}
