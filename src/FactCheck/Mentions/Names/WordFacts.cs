using System.Runtime.CompilerServices;
using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>
/// What is known of one word, however it is printed: worked out once and kept for as long as no other words take its place. There are a
/// fixed number of places, two for each hash, so that no text can make it grow. Threads may share it: a race costs a second making, never wrong facts.
/// </summary>
internal sealed class WordFacts
{
    private const int Kept = 1 << 15;

    private static readonly WordFacts?[] Known = new WordFacts?[Kept];
    private static readonly Lexicon Heads = Lexicons.Standard["name-heads"];

    private readonly string _lower;

    private WordFacts(string lower)
    {
        _lower = lower;
        Folded = Folding.Fold(lower);
        Hash = TokenFactsReader.Hash(Folded);
        LowerHash = TokenFactsReader.Hash(lower);
        Word = NameWords.Find(Folded);
        Head = Heads.Entries.GetValueOrDefault(Folded) switch
        {
            "person" => NameHead.Person,
            "organization" => NameHead.Organization,
            "place" => NameHead.Place,
            "other" => NameHead.Other,
            _ => NameHead.None,
        };
    }

    public string Folded { get; }

    /// <summary>Of the folded word.</summary>
    public uint Hash { get; }

    /// <summary>Of the word as it is, which for marks tells more.</summary>
    public uint LowerHash { get; }

    public NameWord Word { get; }

    public NameHead Head { get; }

    /// <param name="lower">A word in lower case; a shared string is found again.</param>
    public static WordFacts Of(string lower)
    {
        var place = RuntimeHelpers.GetHashCode(lower) & (Kept - 2);
        var first = Known[place];
        if (first is not null && ReferenceEquals(first._lower, lower))
            return first;
        // The word met last stands first, so that the other one gives way.
        var second = Known[place + 1];
        var facts = second is not null && ReferenceEquals(second._lower, lower) ? second : new WordFacts(lower);
        Known[place + 1] = first;
        return Known[place] = facts;
    }
}
