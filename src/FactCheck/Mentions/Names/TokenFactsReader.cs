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

    private static readonly uint LowerShape = Hash("x"), TitleShape = Hash("Xx");

    /// <summary>Fills <paramref name="facts"/>, one for each token of the sentence.</summary>
    public static void Read(AnnotatedText text, Sentence sentence, Span<TokenFacts> facts)
    {
        for (var i = 0; i < sentence.TokenCount; i++)
        {
            var token = text.Tokens[sentence.FirstToken + i];
            var characters = text.Characters(token);
            var (kind, shape) = ShapeOf(characters);
            facts[i] = new TokenFacts(HashOf(token, characters, kind, shape), shape, NameWordUses.None, 0, kind, token.Penn, NameHead.None, 0);
        }
        var known = 0;
        for (var i = 0; i < sentence.TokenCount; i++)
            if (facts[i].CanStart)
                for (known = Math.Max(known, i - Neighbours); known < Math.Min(sentence.TokenCount, i + 1 + Neighbours); known++)
                    facts[known] = LookUp(text.Tokens[sentence.FirstToken + known], facts[known]);
        for (var i = 0; i < sentence.TokenCount; i++)
            if (facts[i].CanStart)
                i = MarkPlace(text, sentence, facts, i);
    }

    /// <summary>Three words of four are plain letters in lower case, and to hash those is quicker than to look them up.</summary>
    private static uint HashOf(Token token, ReadOnlySpan<char> characters, TokenCase kind, uint shape)
    {
        if (shape == LowerShape && kind == TokenCase.Lower && IsPlain(characters))
            return Hash(characters);
        var word = WordFacts.Of(token.Lower);
        return kind == TokenCase.Mark ? word.LowerHash : word.Hash;
    }

    private static bool IsPlain(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
            if (!char.IsAsciiLetterLower(c))
                return false;
        return true;
    }

    private static TokenFacts LookUp(Token token, TokenFacts facts)
    {
        if (facts.Case is TokenCase.Mark or TokenCase.Number)
            return facts;
        var word = WordFacts.Of(token.Lower);
        var known = word.Word;
        // "Said" is an adjective too; the tagger's lemma tells.
        if (facts.Case == TokenCase.Lower && token.Lemma != token.Lower && WordFacts.Of(token.Lemma).Word.Sense is > 0 and var sense)
            known = known with { Sense = sense };
        return facts with { Uses = known.Uses, Sense = known.Sense, Head = facts.Case == TokenCase.Lower ? NameHead.None : word.Head };
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
            var token = text.Tokens[i];
            var word = WordFacts.Of(token.Lower).Folded;
            var gap = i > first && text.Tokens[i - 1].End < token.Start;
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
            var kind = length > 1 ? PlaceKinds.Of(name[..FoldedName(text, first, first + length, name)]) : KindOf(text, text.Tokens[first]);
            if (kind == 0)
                continue;
            for (var k = i; k <= last; k++)
                facts[k] = facts[k] with { Place = (byte)(2 * kind + (k > i ? 1 : 0)) };
            return last;
        }
        return i;
    }

    /// <summary>Two or three capitals alone may be a postal abbreviation.</summary>
    private static int KindOf(AnnotatedText text, Token token)
    {
        var word = WordFacts.Of(token.Lower);
        var printed = text.Characters(token);
        return word.PlaceKind > 0 ? word.PlaceKind
            : word.Folded.Length is 2 or 3 && word.Folded.Length == printed.Length && !printed.ContainsAnyInRange('a', 'z') && Gazetteer.FindPostal(word.Folded) is not null ? PlaceKinds.Postal : 0;
    }

    /// <summary>The shape has one letter for each run of like characters, so that "McDonald" is XxXx and "747" is 0.</summary>
    private static (TokenCase Case, uint Shape) ShapeOf(ReadOnlySpan<char> characters)
    {
        if (characters.Length > 1 && IsPlain(characters[1..]) && char.IsAsciiLetter(characters[0]))
            return char.IsAsciiLetterLower(characters[0]) ? (TokenCase.Lower, LowerShape) : (TokenCase.Title, TitleShape);
        var (hash, last, upper, lower, digits, runs) = (2166136261u, '\0', 0, 0, 0, 0);
        foreach (var c in characters)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c < 0x80 ? c : '?';
            upper += kind == 'X' ? 1 : 0;
            lower += kind == 'x' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            if (kind == last)
                continue;
            hash = (hash ^ kind) * 16777619;
            last = kind;
            runs++;
        }
        var form = (upper, lower, digits) switch
        {
            (0, 0, 0) => TokenCase.Mark,
            (0, _, > 0) => TokenCase.Number,
            (0, _, _) => TokenCase.Lower,
            (1, 0, 0) => TokenCase.Initial,
            (_, 0, _) => TokenCase.Upper,
            (1, _, 0) when char.IsUpper(characters[0]) => TokenCase.Title,
            _ => TokenCase.Mixed,
        };
        return (form, hash);
    }
}
