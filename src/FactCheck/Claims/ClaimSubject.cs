using System.Collections.Immutable;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>
/// What a claim is about. <see cref="Label"/> is for people; <see cref="Keys"/> are folded words that another article's words for the
/// same thing would share (a person's names, a lemma).
/// </summary>
public sealed record ClaimSubject(SubjectType Type, string Label, ImmutableArray<string> Keys)
{
    /// <summary><see cref="Name.Entity"/> within the article; null where the subject is no named entity.</summary>
    public string? Entity { get; init; }

    /// <summary>True where a key of both is the same; a letter alone, which may be an initial, tells nothing.</summary>
    public bool SharesKey(ClaimSubject other)
    {
        foreach (var key in Keys)
            if (key.Length > 1 && other.Keys.Contains(key))
                return true;
        return false;
    }
}

public enum SubjectType
{
    /// <summary>Something that happened: its form and parties are in <see cref="Claim.Happening"/>.</summary>
    Happening,
    Person,
    Organization,
    Place,

    /// <summary>Things counted or described by a common noun.</summary>
    Thing,
}
