using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>The names of an article one by one: tagged, after titles, and places that the gazetteer knows for sure.</summary>
internal sealed class NameFinder(NameTagger tagger)
{
    /// <summary>In order, without overlap; demonyms among them.</summary>
    public List<FoundName> Find(NameDocument document)
    {
        var names = new List<FoundName>();
        foreach (var field in (ReadOnlySpan<ArticleField>)[ArticleField.Title, ArticleField.Text])
        {
            var text = document.Article.TextOf(field);
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                AddSentence(document, field, sentence, names);
        }
        return names;
    }

    private void AddSentence(NameDocument document, ArticleField field, int sentence, List<FoundName> names)
    {
        var text = document.Article.TextOf(field);
        var facts = document.Facts(field, sentence);
        var offset = text.Sentences[sentence].FirstToken;
        var covered = offset;
        foreach (var tagged in tagger.Tag(text, text.Sentences[sentence], facts, document.Words))
        {
            AddUntagged(document, field, sentence, covered, tagged.FirstToken, names);
            covered = tagged.EndToken;
            if (FoundNames.Make(document, field, sentence, tagged.FirstToken, tagged.EndToken, tagged.Type) is { } name)
                names.Add(name with { IsDemonym = name.Type is null && facts[name.FirstToken - offset].Place >> 1 == TokenFactsReader.Demonym && name.EndToken - name.FirstToken == DemonymLength(facts, name.FirstToken - offset) });
        }
        AddUntagged(document, field, sentence, covered, text.Sentences[sentence].EndToken, names);
    }

    private static int DemonymLength(TokenFacts[] facts, int first)
    {
        var end = first + 1;
        while (end < facts.Length && facts[end].Place == 2 * TokenFactsReader.Demonym + 1)
            end++;
        return end - first;
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
            if (i > first && facts[i - 1 - offset].CanStart && Honorifics.Contains(text.Tokens[i - 1].Lower) && !Honorifics.Contains(text.Tokens[i].Lower) && fact.Case != TokenCase.Upper)
            {
                while (last < end && facts[last - offset].CanStart)
                    last++;
                if (FoundNames.Make(document, field, sentence, i, last, NameType.Person) is { } person)
                    names.Add(person);
                i = last - 1;
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

    /// <summary>A country, a large division or city that no capitalised word touches, or a demonym.</summary>
    private static FoundName? PlaceAlone(NameDocument document, ArticleField field, int sentence, int first, int end, int kind)
    {
        var facts = document.Facts(field, sentence);
        var offset = document.Article.TextOf(field).Sentences[sentence].FirstToken;
        var isDemonym = kind == TokenFactsReader.Demonym;
        if (!isDemonym && (kind is not (TokenFactsReader.Country or TokenFactsReader.LargeDivision or TokenFactsReader.LargeCity) || (IsCapital(first - 1) && !(first == offset + 1 && facts[0].Uses.HasFlag(NameWordUses.Ordinary))) || IsCapital(end)
                           || DocumentWords.IsShouted(facts) || document.Words.Find(facts[first - offset].Word).IsLower))
            return null;
        return FoundNames.Make(document, field, sentence, first, end, NameType.Place) is { } name ? name with { IsDemonym = isDemonym } : null;

        bool IsCapital(int token) => (uint)(token - offset) < (uint)facts.Length && facts[token - offset].CanStart;
    }
}
