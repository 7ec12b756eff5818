using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>
/// The dependency tree of one sentence. Tokens are counted from the start of the article's field, as in
/// <see cref="AnnotatedText.Tokens"/>.
/// </summary>
public sealed class DependencyTree(Sentence sentence, ImmutableArray<int> heads, ImmutableArray<DependencyRelation> relations)
{
    // Longer chains of verbs are no sentence that a person wrote.
    private const int MostSteps = 16;

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

    /// <summary>
    /// The subject of a verb or other predicate; that of the verb before where two are joined ("he came and saw") or one fills the other
    /// ("he wanted to see"); -1 where there is none.
    /// </summary>
    public int Subject(int predicate)
    {
        for (var steps = 0; predicate >= 0 && steps < MostSteps; steps++, predicate = Head(predicate))
        {
            foreach (var dependent in Dependents(predicate))
                if (Relation(dependent) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter or DependencyRelation.Csubj or DependencyRelation.CsubjPass)
                    return dependent;
            if (Relation(predicate) is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
                return -1;
        }
        return -1;
    }

    /// <summary>The first token that is <paramref name="token"/> or hangs below it, and the one after the last.</summary>
    public (int First, int End) Extent(int token)
    {
        var (first, last) = (token, token);
        while (first > Sentence.FirstToken && IsBelow(first - 1, token))
            first--;
        while (last + 1 < Sentence.EndToken && IsBelow(last + 1, token))
            last++;
        return (first, last + 1);
    }
}
