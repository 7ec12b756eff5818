namespace FactCheck.Mentions.Roles;

/// <summary>
/// A title as it stands in a text. <see cref="First"/> to <see cref="End"/> cover it with country, organization and "former", but without
/// an article; <see cref="TitleFirst"/> to <see cref="TitleEnd"/> are its own words.
/// </summary>
internal readonly record struct RoleTitle(int First, int End, int TitleFirst, int TitleEnd, string Title)
{
    public string? Organization { get; init; }

    /// <summary>ISO 3166 code.</summary>
    public string? Region { get; init; }

    public string? Qualifier { get; init; }

    /// <summary>True behind "a" or "an": one of several.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>True where words of the title are in lower case, so that a name beside it is told from it.</summary>
    public bool IsLowerCase { get; init; }
}
