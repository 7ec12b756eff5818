using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>Looks up the tokens of a sentence that stand near capitals.</summary>
internal static class TokenFactsReader
{
    /// <summary>No place of the gazetteer that news names has more tokens.</summary>
    private const int LongestPlace = 5;

    /// <summary>What <see cref="TokenFacts.Place"/> holds, doubled, and one more for the tokens after the first.</summary>
    public const int Country = 1, LargeDivision = 2, SmallDivision = 3, Area = 4, LargeCity = 5, City = 6, Town = 7, Demonym = 8, Postal = 9;

    /// <summary>Words further from a capital are in no question of the tagger.</summary>
    private const int Neighbours = 4;

    private static readonly Lexicon Heads = Lexicons.Standard["name-heads"];

    private const int CityPopulation = 100_000, LargeCityPopulation = 500_000;

    /// <summary>Fills <paramref name="facts"/>, one for each token of the sentence.</summary>
    public static void Read(AnnotatedText text, Sentence sentence, Span<TokenFacts> facts)
    {
        for (var i = 0; i < sentence.TokenCount; i++)
        {
            var token = text.Tokens[sentence.FirstToken + i];
            var (kind, shape) = ShapeOf(text.Characters(token));
            facts[i] = new TokenFacts(Hash(kind == TokenCase.Mark ? token.Lower : Folding.Fold(token.Lower)), shape, NameWordUses.None, 0, kind, token.Penn, NameHead.None, 0);
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

    private static TokenFacts LookUp(Token token, TokenFacts facts)
    {
        if (facts.Case is TokenCase.Mark or TokenCase.Number)
            return facts;
        var word = Folding.Fold(token.Lower);
        var known = NameWords.Find(word);
        // "Said" is an adjective too; the tagger's lemma tells.
        if (facts.Case == TokenCase.Lower && token.Lemma != token.Lower && NameWords.Find(token.Lemma).Sense is > 0 and var sense)
            known = known with { Sense = sense };
        return facts with { Uses = known.Uses, Sense = known.Sense, Head = facts.Case == TokenCase.Lower ? NameHead.None : HeadOf(word) };
    }

    private static NameHead HeadOf(string word) => Heads.Entries.GetValueOrDefault(word) switch
    {
        "person" => NameHead.Person,
        "organization" => NameHead.Organization,
        "place" => NameHead.Place,
        "other" => NameHead.Other,
        _ => NameHead.None,
    };

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
            var word = Folding.Fold(token.Lower);
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
            var key = name[..FoldedName(text, first, first + length, name)];
            var kind = KindOf(key, text.Characters(text.Tokens[first]));
            if (kind == 0)
                continue;
            for (var k = i; k <= last; k++)
                facts[k] = facts[k] with { Place = (byte)(2 * kind + (k > i ? 1 : 0)) };
            return last;
        }
        return i;
    }

    private static int KindOf(ReadOnlySpan<char> key, ReadOnlySpan<char> firstWord)
    {
        var places = Gazetteer.Find(key);
        if (!places.IsEmpty)
            return places[0] switch
            {
                { Kind: PlaceKind.Country } => Country,
                { Kind: PlaceKind.Division, Population: > CityPopulation } => LargeDivision,
                { Kind: PlaceKind.Division } => SmallDivision,
                { Kind: PlaceKind.Area } => Area,
                { IsCapital: true } or { Population: > LargeCityPopulation } => LargeCity,
                { Population: > CityPopulation } => City,
                _ => Town,
            };
        if (Gazetteer.FindDemonym(key) is not null)
            return Demonym;
        return key.Length is 2 or 3 && key.Length == firstWord.Length && !firstWord.ContainsAnyInRange('a', 'z') && Gazetteer.FindPostal(key) is not null ? Postal : 0;
    }

    /// <summary>The shape has one letter for each run of like characters, so that "McDonald" is XxXx and "747" is 0.</summary>
    private static (TokenCase Case, uint Shape) ShapeOf(ReadOnlySpan<char> characters)
    {
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
