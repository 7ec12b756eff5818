using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>The <c>find</c> clause: which claims a rule is about. A set that is null asks for nothing.</summary>
public sealed record Find
{
    public required ClaimKind Kind { get; init; }

    /// <summary>Lemmas of what is counted or measured.</summary>
    public WordSet? Counted { get; init; }

    /// <summary>Lemmas of the verb or noun that ties the value to its subject.</summary>
    public WordSet? Predicates { get; init; }

    /// <summary>Units by their English name ("magnitude", "mile per hour").</summary>
    public WordSet? Units { get; init; }

    /// <summary>Words one of which stands in the claimed title or other words.</summary>
    public WordSet? Words { get; init; }

    /// <summary>Forms of happening ("meeting", "earthquake"), or the word itself as a lemma.</summary>
    public WordSet? Forms { get; init; }

    public SubjectType? Subject { get; init; }

    /// <summary>How many things the clause asks for: of two rules that match a claim, the more specific one takes it.</summary>
    public int Specificity => Asks(Counted) + Asks(Units) + Asks(Predicates) + Asks(Words) + Asks(Forms) + (Subject is null ? 0 : 1);

    public bool Matches(Claim claim) =>
        claim.Kind == Kind
        && (Subject is null || claim.Subject.Type == Subject)
        && (Counted is null || claim.Qualifiers.TryGetValue("counted", out var counted) && Counted.Contains(counted))
        && (Units is null || claim.Value is AmountValue { Amount.Unit.Name: { } unit } && Units.Contains(unit))
        && (Predicates is null || Predicates.Contains(claim.Predicate))
        && (Forms is null || claim.Happening is { } happening && (Forms.Contains(happening.Form) || Forms.Contains(happening.Head)))
        && (Words is null || claim.Value is WordsValue value && value.Words.Any(Words.Contains));

    private static int Asks(WordSet? set) => set is null ? 0 : 1;
}
