using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Discrepancies;

/// <summary>The facts that a rule finds in the articles of one story, and which of them are about one thing.</summary>
internal sealed record AlignedFacts(Rule Rule, ImmutableArray<ArticleFact> Facts, ImmutableArray<FactEdge> Edges);
