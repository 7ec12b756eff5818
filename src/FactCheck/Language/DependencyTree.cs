using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>
/// The dependency tree of one sentence. Tokens are counted from the start of the article's field, as in
/// <see cref="AnnotatedText.Tokens"/>.
/// </summary>
public sealed class DependencyTree(Sentence sentence, ImmutableArray<int> heads, ImmutableArray<DependencyRelation> relations)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>The token that <paramref name="token"/> depends on; -1 for the root.</summary>
    public int Head(int token) => heads[token - Sentence.FirstToken];

    public DependencyRelation Relation(int token) => relations[token - Sentence.FirstToken];

    /// <summary>The direct dependents of a token, from left to right.</summary>
    public IEnumerable<int> Dependents(int token)
    {
        for (var i = Sentence.FirstToken; i < Sentence.EndToken; i++)
            if (Head(i) == token)
                yield return i;
    }

    /// <summary>The first direct dependent with this relation; -1 where there is none.</summary>
    public int Dependent(int token, DependencyRelation relation)
    {
        for (var i = Sentence.FirstToken; i < Sentence.EndToken; i++)
            if (Head(i) == token && Relation(i) == relation)
                return i;
        return -1;
    }

    /// <summary>True where <paramref name="token"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps <= Sentence.TokenCount; steps++, token = Head(token))
            if (token == ancestor)
                return true;
        return false;
    }
}
