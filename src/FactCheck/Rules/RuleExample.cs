using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>
/// One item of a rule's <c>examples</c>: one text (for what stands in one article) or two, and what must come of it. <see cref="Line"/>
/// and <see cref="Column"/> say where the item stands in the rule's file, from 1.
/// </summary>
/// <param name="Outcome">The outcome that the rule must report; null where it must report nothing.</param>
public sealed record RuleExample(Outcome? Outcome, ImmutableArray<ExampleSide> Sides, int Line, int Column);

/// <summary>One article of an example. What is null is not stated.</summary>
public sealed record ExampleSide(string Text)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }
}
