using FactCheck.Language;

using System.Runtime.InteropServices;

namespace FactCheck.Mentions.Names;

/// <summary>
/// How a capitalised word is used in the whole article: with a capital within a sentence, and in which longest run of
/// capitalised words. What is "Jordan" in one sentence is "Michael Jordan" in another.
/// </summary>
internal readonly record struct WordRecord(bool IsCapital, int RunLength, int Position, uint RunFirst, uint RunLast, uint Before, NameWordUses FirstUses);

internal sealed class DocumentWords
{
    private readonly Dictionary<uint, WordRecord> _records;
    private readonly HashTable _lower;

    /// <param name="tokens">How many tokens the article has.</param>
    /// <param name="lower">Is emptied, and takes the words in lower case.</param>
    public DocumentWords(int tokens, HashTable lower)
    {
        // In news every tenth word is a new one with a capital.
        (_records, _lower) = (new(tokens / 10), lower);
        _lower.Clear(tokens);
    }

    public WordRecord Find(uint word) => _records.GetValueOrDefault(word);

    /// <summary>True where the word stands in lower case somewhere.</summary>
    public bool IsLower(uint word) => _lower.Contains(word);

    /// <summary>Takes in a sentence; in headlines with capitals throughout, capitals say nothing.</summary>
    public void Add(ReadOnlySpan<TokenFacts> facts, CapitalRuns runs)
    {
        foreach (var fact in facts)
            if (fact.Case == TokenCase.Lower)
                _lower.Add(fact.Word);

        if (IsShouted(facts))
            return;
        foreach (var run in runs)
            AddRun(facts, run);
    }

    /// <summary>True for a headline with most words capitalised, so that a capital is no sign of a name; headlines end without a stop.</summary>
    public static bool IsShouted(ReadOnlySpan<TokenFacts> facts)
    {
        if (facts.IsEmpty || facts[^1].Word == Stop)
            return false;
        var (capital, lower) = (0, 0);
        foreach (var fact in facts)
            if (fact.CanStart)
                capital++;
            else if (fact.Case == TokenCase.Lower)
                lower++;
        return capital > 3 && capital > 2 * lower;
    }

    private void AddRun(ReadOnlySpan<TokenFacts> facts, CapitalRun run)
    {
        // The first word of a sentence is capitalised whatever it is.
        var first = run.First == 0 && run.End > 1 && facts[0].Uses.HasFlag(NameWordUses.Ordinary) && (facts[0].Uses & NameWordUses.GivenName) == 0 ? 1 : run.First;
        var start = first;
        for (var i = first; i <= run.End; i++)
            if (i == run.End || facts[i].Case == TokenCase.Mark && facts[i].Word != Stop && facts[i].Word != Hyphen)
            {
                AddName(facts, start, i);
                start = i + 1;
            }
    }

    private static readonly uint Stop = TokenFactsReader.Hash("."), Hyphen = TokenFactsReader.Hash("-");

    private void AddName(ReadOnlySpan<TokenFacts> facts, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref var record = ref CollectionsMarshal.GetValueRefOrAddDefault(_records, facts[i].Word, out _);
            record = record with { IsCapital = record.IsCapital || i > 0 };
            if (end - first > record.RunLength && (i > 0 || end - first > 1))
                record = record with
                {
                    RunLength = end - first,
                    Position = i == first ? 0 : i == end - 1 ? 2 : 1,
                    RunFirst = facts[first].Word,
                    RunLast = facts[end - 1].Word,
                    Before = first > 0 ? facts[first - 1].Word : 0,
                    FirstUses = facts[first].Uses,
                };
        }
    }
}
