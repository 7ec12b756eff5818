namespace FactCheck.Language;

/// <summary>A question about a printed word alone, asked once for each word; most readers look for few words, and pass over all others by it. Each is a static field of its reader.</summary>
/// <param name="ask">Answers it; the same for the same word.</param>
internal sealed class WordQuestion(Func<Word, bool> ask)
{
    private const int Most = 32;

    private static int s_taken;

    private readonly ulong _yes = Take();

    public bool IsTrueOf(Word word)
    {
        var answers = word.Answers;
        return (answers & (_yes << Most)) != 0 ? (answers & _yes) != 0 : Ask(word);
    }

    private bool Ask(Word word)
    {
        var answer = ask(word);
        Interlocked.Or(ref word.Answers, (_yes << Most) | (answer ? _yes : 0));
        return answer;
    }

    private static ulong Take() => Interlocked.Increment(ref s_taken) is var taken && taken <= Most ? 1ul << (taken - 1) : throw new InvalidOperationException($"a word has place for {Most} answers");
}
