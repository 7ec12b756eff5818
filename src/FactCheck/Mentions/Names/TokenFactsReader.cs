using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>Looks up the tokens of a sentence that stand near capitals.</summary>
internal static class TokenFactsReader
{
    /// <summary>No place of the gazetteer that news names has more tokens.</summary>
    private const int LongestPlace = 5;

    /// <summary>Words further from a capital are in no question of the tagger.</summary>
    private const int Neighbours = 4;

    /// <summary>Fills <paramref name="facts"/>, one for each token of the sentence.</summary>
    public static void Read(AnnotatedText text, Sentence sentence, Span<TokenFacts> facts)
    {
        for (var i = 0; i < sentence.TokenCount; i++)
            facts[i] = PrintedFacts.Of(text.Words[sentence.FirstToken + i]).Form with { Tag = text.Tokens.ItemRef(sentence.FirstToken + i).Penn };
        var known = 0;
        for (var i = 0; i < sentence.TokenCount; i++)
            if (facts[i].CanStart)
                for (known = Math.Max(known, i - Neighbours); known < Math.Min(sentence.TokenCount, i + 1 + Neighbours); known++)
                    facts[known] = LookUp(text.Tokens.ItemRef(sentence.FirstToken + known), text.Words[sentence.FirstToken + known]);
        for (var i = 0; i < sentence.TokenCount; i++)
            if (facts[i].CanStart)
                i = MarkPlace(text, sentence, facts, i);
    }

    private static TokenFacts LookUp(in Token token, Word printed)
    {
        var known = PrintedFacts.Of(printed).Known with { Tag = token.Penn };
        // "Said" is an adjective too; the tagger's lemma tells.
        return known.Case == TokenCase.Lower && token.Lemma != token.Lower && WordFacts.Of(token.Lemma).Word.Sense is > 0 and var sense
            ? known with { Sense = sense } : known;
    }

    /// <summary>FNV-1a, with the case of the characters as given.</summary>
    public static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = 2166136261;
        foreach (var c in characters)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>
    /// Writes the tokens in folded form with one blank where the text has space between them; the number of characters, or 0 where
    /// there is no room.
    /// </summary>
    public static int FoldedName(AnnotatedText text, int first, int end, Span<char> name)
    {
        var length = 0;
        for (var i = first; i < end; i++)
        {
            var word = PrintedFacts.Of(text.Words[i]).Word.Folded;
            var gap = i > first && text.Tokens.ItemRef(i - 1).End < text.Tokens.ItemRef(i).Start;
            if (length + word.Length + 1 > name.Length)
                return 0;
            if (gap)
                name[length++] = ' ';
            word.CopyTo(name[length..]);
            length += word.Length;
        }
        return length;
    }

    /// <summary>Marks the longest place or demonym from a token on; the last token marked, or the token itself.</summary>
    private static int MarkPlace(AnnotatedText text, Sentence sentence, Span<TokenFacts> facts, int i)
    {
        Span<char> name = stackalloc char[PackedTable.LongestKey];
        for (var length = Math.Min(LongestPlace, sentence.TokenCount - i); length > 0; length--)
        {
            var last = i + length - 1;
            if (facts[last].Case is TokenCase.Mark or TokenCase.Lower)
                continue;
            var first = sentence.FirstToken + i;
            var kind = length > 1 ? PlaceKinds.Of(name[..FoldedName(text, first, first + length, name)]) : PrintedFacts.Of(text.Words[first]).PlaceKind;
            if (kind == 0)
                continue;
            for (var k = i; k <= last; k++)
                facts[k] = facts[k] with { Place = (byte)(2 * kind + (k > i ? 1 : 0)) };
            return last;
        }
        return i;
    }
}
