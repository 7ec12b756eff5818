using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Events;

/// <summary>How often an article uses each word that could tell its matter: nouns, verbs and names. A name's key starts with "@".</summary>
public sealed class ArticleTerms
{
    private const int MostTokens = 600;

    private ArticleTerms(Article article, IReadOnlyDictionary<string, int> counts, ImmutableArray<ulong> shingles) =>
        (Article, Counts, Shingles) = (article, counts, shingles);

    public Article Article { get; }

    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Hashes of the runs of words that stand for the text when copies are looked for; sorted.</summary>
    public ImmutableArray<ulong> Shingles { get; }

    public static ArticleTerms Of(AnnotatedArticle annotated, ImmutableArray<Mention> mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(annotated.Title, counts);
        Count(annotated.Body, counts);
        foreach (var mention in mentions)
            if (mention is Name name && name.Span.Start < 6 * MostTokens)
                foreach (var word in Folding.Fold(name.Canonical).Split(' '))
                    Add(counts, "@" + word);
        return new ArticleTerms(annotated.Article, counts, Shingling.Of(annotated.Body));
    }

    private static void Count(AnnotatedText text, Dictionary<string, int> counts)
    {
        // The matter stands at the beginning; what follows widens it.
        for (var i = 0; i < Math.Min(text.Tokens.Length, MostTokens); i++)
        {
            var token = text.Tokens[i];
            if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj && token.Lemma.Length > 2 && char.IsLetter(token.Lemma[0]))
                Add(counts, token.Lemma);
        }
    }

    private static void Add(Dictionary<string, int> counts, string term) => counts[term] = counts.GetValueOrDefault(term) + 1;
}
