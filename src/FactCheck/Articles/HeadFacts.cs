using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>What a text states about itself in its head, its byline and its last lines; null where it does not.</summary>
internal sealed record HeadFacts
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public PublicationTime? Published { get; init; }

    public PublicationTime? Updated { get; init; }

    /// <summary>Where it does so, but for the title: in order, not overlapping.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }
}
