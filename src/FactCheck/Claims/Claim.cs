using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>One located, typed statement of an article about a happening or an entity.</summary>
public sealed record Claim
{
    private static readonly ImmutableSortedDictionary<string, string> NoQualifiers = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public required ClaimKind Kind { get; init; }

    public required ClaimSubject Subject { get; init; }

    /// <summary>The lemma of the verb, or of the noun of event or relation, that ties the value to the subject.</summary>
    public required string Predicate { get; init; }

    public required ClaimValue Value { get; init; }

    /// <summary>What narrows the value down, by name: "counted", "per", "direction", "holder", "landmark", "object", "relation", "which", "place", "time".</summary>
    public ImmutableSortedDictionary<string, string> Qualifiers { get; init; } = NoQualifiers;

    /// <summary>The happening it belongs to; null for a lasting property of an entity.</summary>
    public Happening? Happening { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Who says so, where the article gives it as another's words.</summary>
    public Speaker? Attribution { get; init; }

    /// <summary>The days for which it holds, where stated or given by the article's date.</summary>
    public DateInterval? AsOf { get; init; }

    public required EvidenceSpan Evidence { get; init; }

    /// <summary>The words around the value, by which claims of other articles about the same fact are found; each key once, by key.</summary>
    public ImmutableArray<ContextWord> Context { get; init; } = [];

    /// <summary>Null for what the article says in so many words.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>How the value was read, step by step, for a person.</summary>
    public ImmutableArray<string> Reading { get; init; } = [];
}
