using System.Runtime.CompilerServices;
using FactCheck.Language.Models;

namespace FactCheck.Language.Parsing;

/// <summary>
/// What the parser asks before a move, after Zhang and Nivre (2011): words and tags at the top of the stack (s0, s1, s2) and the front
/// of the buffer (b0, b1, b2), their outermost dependents, how many they have and by which relations, and how far apart they are.
/// </summary>
internal static class TransitionFeatures
{
    public const int Most = 60;

    public static int Find(ParserState state, Span<ulong> features)
    {
        var (words, tags) = (state.Words, state.Tags);
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        ulong s0w = words[s0], s1w = words[s1], b0w = words[b0];
        ulong s0t = (ulong)tags[s0], s1t = (ulong)tags[s1], s2t = (ulong)tags[s2], b0t = (ulong)tags[b0], b1t = (ulong)tags[b1], b2t = (ulong)tags[b2];
        ulong s0l = (ulong)tags[state.Leftmost[s0]], s0r = (ulong)tags[state.Rightmost[s0]], s1l = (ulong)tags[state.Leftmost[s1]], s1r = (ulong)tags[state.Rightmost[s1]], b0l = (ulong)tags[state.Leftmost[b0]];
        var distance = (ulong)Distance(s0, b0, state.None);
        var gap = (ulong)Distance(s1, s0, state.None);
        var list = new FeatureList(features);

        list.Add(s0w);
        list.Add(s0t);
        list.Add(s0w, s0t);
        list.Add(b0w);
        list.Add(b0t);
        list.Add(b0w, b0t);
        list.Add(b1t);
        list.Add(b2t);
        list.Add(s1w);
        list.Add(s1t);

        list.Add(s0w, b0w);
        list.Add(s0t, b0t);
        list.Add(s0w, b0t);
        list.Add(s0t, b0w);
        list.Add(Pair(s0w, s0t), b0t);
        list.Add(Pair(b0w, b0t), s0t);
        list.Add(s1w, s0w);
        list.Add(s1t, s0t);
        list.Add(s1w, s0t);
        list.Add(s1t, s0w);
        list.Add(s1w, b0t);
        list.Add(b0t, b1t);
        list.Add(b0w, b1t);

        list.Add(b0t, b1t, b2t);
        list.Add(s0t, b0t, b1t);
        list.Add(s1t, s0t, b0t);
        list.Add(s2t, s1t, s0t);
        list.Add(Pair(s0t, b0t), b1t, b2t);
        list.Add(s1t, s0w, b0t);
        list.Add(s1w, s0t, b0t);
        list.Add(s1t, s0t, b0w);

        list.Add(s0t, s0l, b0t);
        list.Add(s0t, s0r, b0t);
        list.Add(s0t, b0t, b0l);
        list.Add(s1t, s1l, s0t);
        list.Add(s1t, s1r, s0t);
        list.Add(s1t, s0t, s0l);
        list.Add(s1t, s0t, s0r);
        list.Add(s0t, words[state.Leftmost[s0]], b0t);
        list.Add(s1t, s0t, words[state.Leftmost[s0]]);

        list.Add(s0w, distance);
        list.Add(s0t, distance);
        list.Add(b0t, distance);
        list.Add(s0t, b0t, distance);
        list.Add(s1t, s0t, gap);

        list.Add(s0t, state.LeftCount[s0], state.RightCount[s0]);
        list.Add(s0w, state.RightCount[s0]);
        list.Add(s1t, s0t, state.RightCount[s1]);
        list.Add(b0t, state.LeftCount[b0]);

        list.Add(s0w, state.LeftRelations[s0]);
        list.Add(s0t, state.RightRelations[s0]);
        list.Add(s1w, state.RightRelations[s1]);
        list.Add(s1t, state.RightRelations[s1], s0t);
        list.Add(b0t, state.LeftRelations[b0]);
        list.Add(b0t, state.LeftRelations[b0], s0t);
        return list.Count;
    }

    private static ulong Pair(ulong a, ulong b) => (a * 0x9E3779B97F4A7C15) ^ (b << 1);

    /// <summary>In words, 5 to 9 as one and all beyond as another; 0 where a word is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Distance(int left, int right, int none) => left == none || right == none ? 0 : (right - left) switch
    {
        < 5 and var near => near,
        < 10 => 5,
        _ => 6,
    };
}

/// <summary>Numbers features in the order they are added: that is their template.</summary>
internal ref struct FeatureList(Span<ulong> features)
{
    private readonly Span<ulong> _features = features;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a) => _features[Count] = FeatureHash.Of(++Count, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b) => _features[Count] = FeatureHash.Of(++Count, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b, ulong c) => _features[Count] = FeatureHash.Of(++Count, a, b, c);
}
