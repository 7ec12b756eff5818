using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>Makes the dependency tree of a tagged sentence.</summary>
public sealed class DependencyParser
{
    public DependencyTree Parse(AnnotatedText text, Sentence sentence) =>
        new(sentence, [.. Enumerable.Range(sentence.FirstToken - 1, sentence.TokenCount).Select(i => i < sentence.FirstToken ? -1 : i)],
            [.. Enumerable.Repeat(DependencyRelation.Dep, sentence.TokenCount)]);
}
