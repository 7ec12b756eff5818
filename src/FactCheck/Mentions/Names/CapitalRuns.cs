using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>Finds the places of a sentence where names may stand, so that nothing else need be looked at.</summary>
internal static class CapitalRuns
{
    /// <summary>At most so many small words stand within a name ("Museum of the City of").</summary>
    private const int MostLinks = 2;

    public static IEnumerable<CapitalRun> Find(AnnotatedText text, Sentence sentence, TokenFacts[] facts)
    {
        var i = 0;
        while (i < sentence.TokenCount)
        {
            if (!facts[i].CanStart)
            {
                i++;
                continue;
            }
            var (first, end) = (i, i + 1);
            for (var next = end; next < sentence.TokenCount && next - end <= MostLinks; next++)
                if (facts[next].CanStart)
                    end = next + 1;
                else if (facts[next].Case != TokenCase.Number && !IsLink(text.Tokens[sentence.FirstToken + next].Lower))
                    break;
            // A number belongs to the name where it follows at once ("Apollo 11").
            if (end < sentence.TokenCount && facts[end].Case == TokenCase.Number)
                end++;
            yield return new CapitalRun(first, end);
            i = end;
        }
    }

    private static bool IsLink(string word) => word is
        "of" or "the" or "and" or "for" or "in" or "on" or "at" or "to" or "de" or "la" or "le" or "du" or "des" or "del" or "della" or "di" or "da" or "do" or "dos"
        or "van" or "von" or "der" or "den" or "ter" or "zu" or "y" or "e" or "al" or "el" or "bin" or "ibn" or "bint" or "abu" or "'s" or "’s" or "'" or "’" or "&" or "-" or "–" or "/" or "." or ","
        or "!" or ":" or "+";
}
