using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Language.Models;
using FactCheck.Language.Parsing;

namespace FactCheck.Language;

/// <summary>
/// Makes the dependency tree of a tagged sentence in one pass (arc-hybrid transitions, chosen by a linear model that was trained with a
/// dynamic oracle: Goldberg and Nivre 2013); a second model names each relation as its arc is made. Linear in the sentence's length.
/// Threads may share a parser.
/// </summary>
public sealed class DependencyParser
{
    internal const string TransitionSection = "MOVES";
    internal const string RelationSection = "NAMES";

    [ThreadStatic]
    private static ParserState? t_state;

    private readonly TransitionModel _transitions;
    private readonly SparseModel _relations;

    internal DependencyParser(ModelFile file) =>
        (_transitions, _relations) = (new TransitionModel(file, TransitionSection), new SparseModel(file, RelationSection));

    public DependencyTree Parse(AnnotatedText text, Sentence sentence)
    {
        var state = t_state ??= new ParserState();
        state.Reset(sentence.TokenCount);
        for (var i = 0; i < sentence.TokenCount; i++)
        {
            var token = text.Tokens[sentence.FirstToken + i];
            (state.Words[i], state.Tags[i]) = (ParserWord.Hash(token.Lower), ParserWord.Tags(token.Tag, token.Penn));
        }
        Run(state);

        var heads = new int[sentence.TokenCount];
        var relations = new DependencyRelation[sentence.TokenCount];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = state.Heads[i] == state.Root ? -1 : state.Heads[i] + sentence.FirstToken;
            relations[i] = state.Heads[i] == state.Root ? DependencyRelation.Root : (DependencyRelation)state.Relations[i];
        }
        return new DependencyTree(sentence, ImmutableCollectionsMarshal.AsImmutableArray(heads), ImmutableCollectionsMarshal.AsImmutableArray(relations));
    }

    internal void Run(ParserState state)
    {
        Span<ulong> features = stackalloc ulong[TransitionFeatures.Most];
        while (!state.IsDone)
        {
            var best = OnlyMove(state) ?? Best(state, _transitions.Score(features[..TransitionFeatures.Find(state, features)]));
            if (best == Transition.Shift)
                state.Shift();
            else
                state.Attach(best, Relation(state, state.Stack(0), best == Transition.Left ? state.Next : state.Stack(1)));
        }
    }

    private byte Relation(ParserState state, int word, int head)
    {
        if (head == state.Root)
            return (byte)DependencyRelation.Root;
        Span<ulong> features = stackalloc ulong[RelationFeatures.Most];
        Span<short> scores = stackalloc short[_relations.Classes];
        scores.Clear();
        _relations.Add(features[..RelationFeatures.Find(state, word, head, features)], scores);
        return (byte)SparseModel.Best(scores);
    }

    // At the start only words can come in, at the end they can only be joined.
    private static Transition? OnlyMove(ParserState state) => state.Depth == 0 ? Transition.Shift
        : state.Next < state.Root ? null : state.Depth == 1 ? Transition.Left : Transition.Right;

    private static Transition Best(ParserState state, (int Shift, int Left, int Right) scores)
    {
        var best = scores.Left > scores.Shift ? Transition.Left : Transition.Shift;
        return state.Depth > 1 && scores.Right > Math.Max(scores.Shift, scores.Left) ? Transition.Right : best;
    }
}
