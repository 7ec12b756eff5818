using System.Collections.Immutable;

namespace FactCheck.Feeds.Lists;

/// <summary>An entry of the feed list: the feeds of one outlet that are read in one way.</summary>
public sealed record Feed
{
    public required string Outlet { get; init; }

    /// <summary>The publisher family that the outlet belongs to; null where it stands alone.</summary>
    public string? Family { get; init; }

    /// <summary>Absolute, http or https; at least one, each only once in a list.</summary>
    public required ImmutableArray<Uri> Addresses { get; init; }

    /// <summary>The least time between two fetches of one address; zero for every run.</summary>
    public TimeSpan Schedule { get; init; }

    /// <summary>The language (BCP 47) of articles that state none.</summary>
    public string? Language { get; init; }

    public PageUse Pages { get; init; }

    /// <summary>Whether the hosts of <see cref="Addresses"/> may be machines of the own network.</summary>
    public bool AllowsPrivate { get; init; }
}
