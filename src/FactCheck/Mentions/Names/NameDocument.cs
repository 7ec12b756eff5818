using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Both fields of an article with what the name tagger knows of their tokens. The body is taken in first: a headline tells little
/// by its capitals.
/// </summary>
internal sealed class NameDocument
{
    private readonly TokenFacts[][] _title;
    private readonly TokenFacts[][] _body;

    public NameDocument(AnnotatedArticle article)
    {
        Article = article;
        Words = new DocumentWords(article.Body.Tokens.Length + article.Title.Tokens.Length);
        _body = Read(article.Body);
        _title = Read(article.Title);
    }

    public AnnotatedArticle Article { get; }

    public DocumentWords Words { get; }

    /// <summary>One for each token of the sentence.</summary>
    public TokenFacts[] Facts(ArticleField field, int sentence) => (field == ArticleField.Text ? _body : _title)[sentence];

    private TokenFacts[][] Read(AnnotatedText text)
    {
        var facts = new TokenFacts[text.Sentences.Length][];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = new TokenFacts[text.Sentences[i].TokenCount];
            TokenFactsReader.Read(text, text.Sentences[i], facts[i]);
            Words.Add(facts[i], new CapitalRuns(text, text.Sentences[i], facts[i]));
        }
        return facts;
    }
}
