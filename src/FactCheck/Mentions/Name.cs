using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>
/// A name. <see cref="Entity"/> is one id for all names of one person, organization or place in the article; <see cref="Canonical"/>
/// is the fullest form of the name that the article prints.
/// </summary>
public sealed record Name(ArticleField Field, TextSpan Span, NameType Type, string Entity, string Canonical) : Mention(Field, Span)
{
    /// <summary>The title printed before it ("Mr", "Dr"); null where there is none.</summary>
    public string? Honorific { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country, or ISO 3166-2 of the division, that a place name or a demonym means; null where unknown.</summary>
    public string? Region { get; init; }

    /// <summary>True for "Beijing said": the place name stands for a government.</summary>
    public bool IsMetonym { get; init; }

    /// <summary>True for "Chinese" and other words for what belongs to a place; such a mention has no entity and is not written by <c>extract</c>.</summary>
    public bool IsDemonym { get; init; }
}

public enum NameType
{
    Person,
    Organization,
    Place,
}
