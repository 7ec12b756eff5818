using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>Something that follows from a printed word alone, worked out when it is first asked for and kept with the word. Threads may share it: a race costs a second making.</summary>
/// <param name="make">Makes it; the same for the same word.</param>
internal sealed class WordNote<T>(Func<Word, T> make)
    where T : class
{
    private readonly int _place = WordNote.TakePlace();

    public T Of(Word word) => Unsafe.As<T?>(word.Note(_place)) ?? Make(word);

    private T Make(Word word)
    {
        var made = make(word);
        word.Note(_place) = made;
        return made;
    }
}

/// <summary>The places that a word has for notes; each note is a static field of its reader and has one of them.</summary>
internal static class WordNote
{
    public const int Most = 4;

    private static int s_taken;

    public static int TakePlace() => Interlocked.Increment(ref s_taken) is var taken && taken <= Most ? taken - 1 : throw new InvalidOperationException($"a word has place for {Most} notes");
}
