using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>Finds the places of a sentence where names may stand, one after another, so that nothing else need be looked at.</summary>
internal ref struct CapitalRuns(AnnotatedText text, Sentence sentence, ReadOnlySpan<TokenFacts> facts)
{
    /// <summary>At most so many small words stand within a name ("Museum of the City of").</summary>
    private const int MostLinks = 2;

    private readonly ReadOnlySpan<TokenFacts> _facts = facts;

    public CapitalRun Current { get; private set; }

    public readonly CapitalRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        var first = Current.End;
        while (first < _facts.Length && !_facts[first].CanStart)
            first++;
        if (first == _facts.Length)
            return false;

        var end = first + 1;
        for (var next = end; next < _facts.Length && next - end <= MostLinks; next++)
            if (_facts[next].CanStart)
                end = next + 1;
            else if (_facts[next].Case != TokenCase.Number && !IsLink(text.Tokens[sentence.FirstToken + next].Lower))
                break;
        // A number belongs to the name where it follows at once ("Apollo 11").
        if (end < _facts.Length && _facts[end].Case == TokenCase.Number)
            end++;
        Current = new CapitalRun(first, end);
        return true;
    }

    private static bool IsLink(string word) => word is
        "of" or "the" or "and" or "for" or "in" or "on" or "at" or "to" or "de" or "la" or "le" or "du" or "des" or "del" or "della" or "di" or "da" or "do" or "dos"
        or "van" or "von" or "der" or "den" or "ter" or "zu" or "y" or "e" or "al" or "el" or "bin" or "ibn" or "bint" or "abu" or "'s" or "’s" or "'" or "’" or "&" or "-" or "–" or "/" or "." or ","
        or "!" or ":" or "+";
}
