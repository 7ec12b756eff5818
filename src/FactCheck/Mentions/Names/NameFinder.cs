using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>The names of an article one by one: tagged, after titles, organizations by their last word, and places that the gazetteer knows for sure.</summary>
internal sealed class NameFinder(NameTagger tagger)
{
    /// <summary>Words of a person's name after an office, at most.</summary>
    private const int LongestPerson = 4;

    private static readonly Lexicon Titles = Lexicons.Standard["role-titles"];

    /// <summary>In order, without overlap; demonyms among them.</summary>
    public List<FoundName> Find(NameDocument document)
    {
        var (names, tagged, parts) = (new List<FoundName>(), new List<TaggedName>(), new List<TaggedName>());
        foreach (var text in document.Article.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                AddSentence(document, text, sentence, tagged, parts, names);
        return names;
    }

    /// <param name="document">The article.</param>
    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="buffer">For what is tagged in it; used again for each sentence, as is the next.</param>
    /// <param name="parts">For what one tagged name is made of.</param>
    /// <param name="names">Where the names are added.</param>
    private void AddSentence(NameDocument document, AnnotatedText text, int sentence, List<TaggedName> buffer, List<TaggedName> parts, List<FoundName> names)
    {
        var field = text.Field;
        var facts = document.Facts(field, sentence);
        var offset = text.Sentences[sentence].FirstToken;
        var covered = offset;
        var isShouted = DocumentWords.IsShouted(facts);
        buffer.Clear();
        tagger.Tag(text, text.Sentences[sentence], facts, document.Words, buffer);
        foreach (var tagged in buffer)
        {
            if (isShouted && HasOrdinaryWord(facts, tagged, offset))
                continue;
            parts.Clear();
            NameParts.Split(text, text.Sentences[sentence], facts, tagged, parts);
            foreach (var part in parts)
            {
                AddUntagged(document, field, sentence, covered, part.FirstToken, names);
                covered = part.EndToken;
                if (FoundNames.Make(document, field, sentence, part.FirstToken, part.EndToken, TypeOf(text, facts, part, offset)) is { } name)
                    names.Add(IsDemonym(facts, name.FirstToken - offset, name.EndToken - offset) ? name with { IsDemonym = true } : name);
            }
        }
        AddUntagged(document, field, sentence, covered, text.Sentences[sentence].EndToken, names);
    }

    private static NameType? TypeOf(AnnotatedText text, ReadOnlySpan<TokenFacts> facts, TaggedName name, int offset) =>
        name.TokenCount > 1 && Honorifics.IsAddress(text.Tokens[name.FirstToken].Lower) ? NameType.Person : name.Type ?? ByTitle(text, facts, name, offset) ?? ByLastWord(facts, name, offset);

    /// <summary>What was read as a name of another thing is a person's after an office or a rank, its own first word or the word before it.</summary>
    private static NameType? ByTitle(AnnotatedText text, ReadOnlySpan<TokenFacts> facts, TaggedName name, int offset)
    {
        var isRank = name.TokenCount is > 1 and <= LongestPerson && facts[name.FirstToken - offset].Case == TokenCase.Title && Honorifics.Contains(text.Tokens[name.FirstToken].Lower);
        var first = isRank ? name.FirstToken + 1 : name.FirstToken;
        return first > offset && IsAfterTitle(text, facts, first, offset, name.EndToken) && NamesNoGroup(facts, first - offset, name.EndToken - offset) ? NameType.Person : null;
    }

    /// <summary>What was read as a name of another thing is an organization where its last word says so.</summary>
    private static NameType? ByLastWord(ReadOnlySpan<TokenFacts> facts, TaggedName name, int offset) =>
        name.TokenCount > 1 && facts[name.EndToken - 1 - offset] is { Head: NameHead.Organization, CanStart: true } ? NameType.Organization : null;

    /// <summary>In a headline with capitals throughout, the tagger takes verbs for names.</summary>
    private static bool HasOrdinaryWord(ReadOnlySpan<TokenFacts> facts, TaggedName name, int offset)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
            if (facts[i - offset] is { Place: 0 } fact && (fact.Case == TokenCase.Lower || fact.Uses.HasFlag(NameWordUses.Ordinary) && (fact.Uses & NameWordUses.GivenName) == 0))
                return true;
        return false;
    }

    private static bool IsDemonym(ReadOnlySpan<TokenFacts> facts, int first, int end)
    {
        if (facts[first].Place != 2 * PlaceKinds.Demonym)
            return false;
        for (var i = first + 1; i < end; i++)
            if (facts[i].Place != 2 * PlaceKinds.Demonym + 1)
                return false;
        return true;
    }

    private static void AddUntagged(NameDocument document, ArticleField field, int sentence, int first, int end, List<FoundName> names)
    {
        var text = document.Article.TextOf(field);
        var facts = document.Facts(field, sentence);
        var offset = text.Sentences[sentence].FirstToken;
        for (var i = first; i < end; i++)
        {
            var fact = facts[i - offset];
            if (!fact.CanStart)
                continue;
            var last = i + 1;
            if (i > first && IsAfterTitle(text, facts, i, offset, end))
            {
                while (last < end && facts[last - offset].CanStart)
                    last++;
                // "Chief Financial Officer": the whole of it is a title.
                if (!Honorifics.Contains(text.Tokens[last - 1].Lower) && FoundNames.Make(document, field, sentence, i, last, NameType.Person) is { } person)
                    names.Add(person);
                i = last - 1;
            }
            else if (OrganizationFrom(facts, i - offset, end - offset) is > 0 and var length && FoundNames.Make(document, field, sentence, i, i + length, NameType.Organization) is { } organization)
            {
                names.Add(organization);
                i += length - 1;
            }
            else if (fact.Place >> 1 is var kind and > 0 && (fact.Place & 1) == 0)
            {
                while (last < end && facts[last - offset].Place == fact.Place + 1)
                    last++;
                if (PlaceAlone(document, field, sentence, i, last, kind) is { } place)
                    names.Add(place);
                i = last - 1;
            }
        }
    }

    /// <summary>"Judge Roe", "spokeswoman Ann Roe": after an office in small letters two words in capitals are a name, one may be anything.</summary>
    private static bool IsAfterTitle(AnnotatedText text, ReadOnlySpan<TokenFacts> facts, int token, int offset, int end)
    {
        var (before, fact) = (facts[token - 1 - offset], facts[token - offset]);
        if (Honorifics.Contains(text.Tokens[token].Lower) || fact.Case == TokenCase.Upper)
            return false;
        if (before.CanStart && Honorifics.Contains(text.Tokens[token - 1].Lower))
            return true;
        return Titles.Contains(text.Tokens[token - 1].Lower) && (fact.Place == 0 || (fact.Uses & NameWordUses.GivenName) != 0)
            && token + 1 < end && facts[token + 1 - offset].CanStart && NamesNoGroup(facts, token - offset, end - offset);
    }

    private static bool NamesNoGroup(ReadOnlySpan<TokenFacts> facts, int first, int end)
    {
        var last = first;
        while (last < end && facts[last].CanStart)
            last++;
        for (var i = first; i < last; i++)
            if (facts[i].Head != NameHead.None || facts[i].Uses.HasFlag(NameWordUses.GroupNoun) || facts[i].Uses.HasFlag(NameWordUses.PersonNoun))
                return false;
        return last - first <= LongestPerson;
    }

    /// <summary>The number of capitalised words in a row that end in a word for organizations; 0 where they do not.</summary>
    private static int OrganizationFrom(ReadOnlySpan<TokenFacts> facts, int first, int end)
    {
        var last = first;
        while (last < end && facts[last].CanStart)
            last++;
        return last - first > (first == 0 ? 2 : 1) && facts[last - 1].Head == NameHead.Organization && !DocumentWords.IsShouted(facts) ? last - first : 0;
    }

    /// <summary>A country, a large division or city that no capitalised word touches, or a demonym.</summary>
    private static FoundName? PlaceAlone(NameDocument document, ArticleField field, int sentence, int first, int end, int kind)
    {
        var facts = document.Facts(field, sentence);
        var offset = document.Article.TextOf(field).Sentences[sentence].FirstToken;
        var isDemonym = kind == PlaceKinds.Demonym;
        var isShouted = DocumentWords.IsShouted(facts);
        if (!isDemonym && (kind is not (PlaceKinds.Country or PlaceKinds.LargeDivision or PlaceKinds.LargeCity) || !isShouted && ((IsCapital(facts, first - 1 - offset) && !(first == offset + 1 && facts[0].Uses.HasFlag(NameWordUses.Ordinary))) || IsCapital(facts, end - offset))
                           || isShouted && kind == PlaceKinds.LargeCity && facts[first - offset].Uses.HasFlag(NameWordUses.Ordinary) || document.Words.IsLower(facts[first - offset].Word)))
            return null;
        return FoundNames.Make(document, field, sentence, first, end, NameType.Place) is { } name ? isDemonym ? name with { IsDemonym = true } : name : null;
    }

    private static bool IsCapital(ReadOnlySpan<TokenFacts> facts, int token) => (uint)token < (uint)facts.Length && facts[token].CanStart;
}
