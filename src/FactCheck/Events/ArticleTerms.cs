using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Events;

/// <summary>
/// What is kept of an article to tell which story it belongs to. It holds counts and no weights, so that it stays true however many
/// articles come later; all of it can be stored and given back.
/// </summary>
public sealed record ArticleTerms
{
    /// <summary>The matter stands at the beginning; what follows widens it.</summary>
    private const int MostTokens = 600;

    private const int LeadTokens = 100;

    /// <summary>The article's id.</summary>
    public required string Article { get; init; }

    /// <summary>The day of publication; null where it is not known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>A hash of title and text: articles of one day are taken in its order, which depends on nothing but their words.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>By key, each once.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Hashes of the runs of words that stand for the text when copies are looked for; sorted.</summary>
    public required ImmutableArray<ulong> Shingles { get; init; }

    public static ArticleTerms Of(AnnotatedArticle annotated, ImmutableArray<Mention> mentions)
    {
        var (article, body) = (annotated.Article, annotated.Body.Tokens);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        Count(annotated.Title, terms, int.MaxValue);
        Count(annotated.Body, terms, LeadTokens);
        foreach (var mention in mentions)
        {
            if (mention is not Name name || (name.Field == ArticleField.Text && name.Span.Start >= StartOf(MostTokens)))
                continue;
            var isLead = name.Field == ArticleField.Title || name.Span.Start < StartOf(LeadTokens);
            foreach (var word in Folding.Fold(name.Canonical).Split(' '))
                Add(terms, Term.NameMark + word, isLead, KindOf(name.Type));
        }

        var (keys, sorted) = (new string[terms.Count], new Term[terms.Count]);
        var filled = 0;
        foreach (var (key, _) in terms)
            keys[filled++] = key;
        Array.Sort(keys, string.CompareOrdinal);
        for (var i = 0; i < keys.Length; i++)
            terms.TryGetValue(keys[i], out sorted[i]);
        return new ArticleTerms
        {
            Article = article.Id,
            Day = article.Published?.Day,
            Fingerprint = Shingling.Hash(Shingling.Hash(Shingling.Start, article.Title), article.Text),
            Terms = ImmutableCollectionsMarshal.AsImmutableArray(sorted),
            Shingles = Shingling.Of(annotated.Body),
        };

        int StartOf(int token) => token < body.Length ? body[token].Span.Start : int.MaxValue;
    }

    private static void Count(AnnotatedText text, Dictionary<string, Term> terms, int lead)
    {
        for (var i = 0; i < Math.Min(text.Tokens.Length, MostTokens); i++)
        {
            var token = text.Tokens[i];
            if (token.Lower.AsSpan().ContainsAnyInRange('0', '9'))
                Add(terms, Term.NumberMark + token.Lower, i < lead, TermKinds.None);
            else if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj && token.Lemma.Length > 2 && char.IsLetter(token.Lemma[0]))
                Add(terms, token.Lemma, i < lead, TermKinds.None);
        }
    }

    private static void Add(Dictionary<string, Term> terms, string key, bool isLead, TermKinds kinds)
    {
        terms.TryGetValue(key, out var before);
        terms[key] = new Term(key, before.Count + 1, before.Lead + (isLead ? 1 : 0), before.Kinds | kinds);
    }

    private static TermKinds KindOf(NameType type) => type switch
    {
        NameType.Person => TermKinds.Person,
        NameType.Place => TermKinds.Place,
        _ => TermKinds.None,
    };
}
