namespace FactCheck.Language.Parsing;

/// <summary>What the parser asks to name the relation of a word, with all its dependents, to its head.</summary>
internal static class RelationFeatures
{
    public const int Most = 48;

    public static int Find(ParserState state, int word, int head, Span<ulong> features)
    {
        var (words, tags, none) = (state.Words, state.Tags, state.None);
        ulong dw = words[word], hw = words[head], dt = (ulong)tags[word], ht = (ulong)tags[head];
        var left = word < head;
        var distance = (ulong)TransitionFeatures.Distance(Math.Min(word, head), Math.Max(word, head), none) + (left ? 16ul : 0);
        int first = state.Leftmost[word], second = state.Left2[word], last = state.Rightmost[word];
        var (children, siblings) = (state.LeftRelations[word], left ? state.LeftRelations[head] : state.RightRelations[head]);
        var others = left ? state.RightRelations[head] : state.LeftRelations[head];
        ulong before = Tag(word - 1), after = Tag(word + 1), beforeHead = Tag(head - 1), afterHead = Tag(head + 1);
        var nearest = (ulong)tags[left ? state.Leftmost[head] : state.Rightmost[head]];
        var list = new FeatureList(features);

        list.Add(dw);
        list.Add(dt);
        list.Add(dw, dt, distance);
        list.Add(hw);
        list.Add(ht, distance);
        list.Add(dt, ht);
        list.Add(dt, ht, distance);
        list.Add(dw, ht, distance);
        list.Add(dt, hw, distance);
        list.Add(dw, hw);
        list.Add(dw, ht);
        list.Add(dt, words[first], distance);
        list.Add(dt, (ulong)tags[first], ht);
        list.Add(words[first], ht);
        list.Add(words[first], hw, distance);
        list.Add(words[first], dw);
        list.Add(words[second], dt, ht);
        list.Add(dt, (ulong)tags[last], ht);
        list.Add(dt, children, distance);
        list.Add(dt, children, ht);
        list.Add(dw, children);
        list.Add(dt, state.RightRelations[word], ht);
        list.Add(dt, siblings, ht);
        list.Add(siblings, ht, distance);
        list.Add(siblings, hw);
        list.Add(others, ht, dt);
        list.Add(dt, before, distance);
        list.Add(dt, after, distance);
        list.Add(ht, dt, beforeHead);
        list.Add(ht, dt, afterHead);
        list.Add(ht, dt, nearest);
        list.Add(before, dt, after);
        list.Add(dt, Word(word - 1));
        list.Add(dt, Word(word + 1));
        list.Add(dw, Word(word + 1));
        return list.Count;

        ulong Tag(int index) => (ulong)tags[index < 0 ? none : index];
        ulong Word(int index) => words[index < 0 ? none : index];
    }
}
