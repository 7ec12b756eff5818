using FactCheck.Language.Parsing;

namespace FactCheck.Training;

/// <summary>Counts the arcs of the treebank's tree that a move puts out of reach (Goldberg and Nivre 2013, arc-hybrid).</summary>
internal static class DynamicOracle
{
    /// <param name="state">Before the move, which must be allowed there.</param>
    /// <param name="transition">The move.</param>
    /// <param name="gold">The head of each word; the root is the number of words.</param>
    public static int Cost(ParserState state, Transition transition, int[] gold)
    {
        var (top, next) = (state.Stack(0), state.Next);
        var cost = 0;
        if (transition == Transition.Shift)
        {
            for (var below = 0; below < state.Depth; below++)
            {
                var word = state.Stack(below);
                if (gold[word] == next || (below > 0 && gold[next] == word))
                    cost++;
            }
            return cost;
        }
        // The top leaves: words of the buffer lose it as head, and it loses its own head unless that is the one it gets.
        for (var i = next; i < state.Root; i++)
            if (gold[i] == top)
                cost++;
        if (transition == Transition.Left)
            return cost + (gold[top] > next || (state.Depth > 1 && gold[top] == state.Stack(1)) ? 1 : 0);
        return cost + (gold[top] >= next ? 1 : 0);
    }
}
