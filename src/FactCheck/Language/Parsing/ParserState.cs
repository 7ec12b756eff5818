namespace FactCheck.Language.Parsing;

/// <summary>
/// A half-made tree: words of one sentence by their index, from 0; the root is the word after the last (Ballesteros and Nivre 2013),
/// and <see cref="None"/> stands for a word that is not there. Kept and used again from sentence to sentence.
/// </summary>
internal sealed class ParserState
{
    private int[] _stack = [];
    private int _depth;

    public int Count { get; private set; }

    public int Root => Count;

    public int None => Count + 1;

    /// <summary>The first word that is not yet on the stack.</summary>
    public int Next { get; private set; }

    public ulong[] Words { get; private set; } = [];

    /// <summary>The two tags of each word as one number.</summary>
    public int[] Tags { get; private set; } = [];

    public int[] Heads { get; private set; } = [];

    public byte[] Relations { get; private set; } = [];

    /// <summary>The outermost dependents on each side, the second ones, their numbers, and the set of their relations as bits.</summary>
    public int[] Leftmost { get; private set; } = [];

    public int[] Left2 { get; private set; } = [];

    public int[] Rightmost { get; private set; } = [];

    public int[] Right2 { get; private set; } = [];

    public byte[] LeftCount { get; private set; } = [];

    public byte[] RightCount { get; private set; } = [];

    public ulong[] LeftRelations { get; private set; } = [];

    public ulong[] RightRelations { get; private set; } = [];

    public int Depth => _depth;

    public bool IsDone => _depth == 0 && Next == Root;

    /// <summary>Starts over with a sentence of this many words; the words and tags are set by the caller.</summary>
    public void Reset(int count)
    {
        (Count, Next, _depth) = (count, 0, 0);
        var size = count + 2;
        if (_stack.Length < size)
            Grow(size * 2);
        for (var i = 0; i < size; i++)
        {
            Heads[i] = -1;
            Leftmost[i] = Left2[i] = Rightmost[i] = Right2[i] = None;
        }
        Array.Clear(Relations, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
        Array.Clear(LeftRelations, 0, size);
        Array.Clear(RightRelations, 0, size);
        (Words[Root], Tags[Root]) = (1, 1 << 16);
        (Words[None], Tags[None]) = (2, 2 << 16);
    }

    /// <summary>The word that many places below the top of the stack.</summary>
    public int Stack(int below) => below < _depth ? _stack[_depth - 1 - below] : None;

    /// <summary>The word that many places after the first of the buffer.</summary>
    public int Buffer(int after) => Next + after <= Root ? Next + after : None;

    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Root,
        // Only one word hangs on the root.
        Transition.Left => _depth > 0 && (Next < Root || _depth == 1),
        _ => _depth > 1,
    };

    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Makes the arc of a <see cref="Transition.Left"/> or <see cref="Transition.Right"/>.</summary>
    public void Attach(Transition transition, byte relation)
    {
        var word = Stack(0);
        var head = transition == Transition.Left ? Next : Stack(1);
        _depth--;
        (Heads[word], Relations[word]) = (head, relation);
        if (word < head)
        {
            (Left2[head], Leftmost[head]) = (Leftmost[head], word);
            LeftCount[head] = (byte)Math.Min(LeftCount[head] + 1, 8);
            LeftRelations[head] |= 1ul << relation;
        }
        else
        {
            (Right2[head], Rightmost[head]) = (Rightmost[head], word);
            RightCount[head] = (byte)Math.Min(RightCount[head] + 1, 8);
            RightRelations[head] |= 1ul << relation;
        }
    }

    private void Grow(int size)
    {
        _stack = new int[size];
        (Words, Tags, Heads, Relations) = (new ulong[size], new int[size], new int[size], new byte[size]);
        (Leftmost, Left2, Rightmost, Right2) = (new int[size], new int[size], new int[size], new int[size]);
        (LeftCount, RightCount, LeftRelations, RightRelations) = (new byte[size], new byte[size], new ulong[size], new ulong[size]);
    }
}
