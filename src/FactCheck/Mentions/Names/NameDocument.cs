using System.Buffers;
using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Both fields of an article with what the name tagger knows of their tokens. The body is taken in first: a headline tells little
/// by its capitals.
/// </summary>
internal sealed class NameDocument : IDisposable
{
    // One for each token of the field, and as many more as the pool gave.
    private readonly TokenFacts[] _title;
    private readonly TokenFacts[] _body;

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
    public ReadOnlySpan<TokenFacts> Facts(ArticleField field, int sentence)
    {
        var bounds = Article.TextOf(field).Sentences[sentence];
        return (field == ArticleField.Text ? _body : _title).AsSpan(bounds.FirstToken, bounds.TokenCount);
    }

    public void Dispose()
    {
        ArrayPool<TokenFacts>.Shared.Return(_title);
        ArrayPool<TokenFacts>.Shared.Return(_body);
        Words.Dispose();
    }

    private TokenFacts[] Read(AnnotatedText text)
    {
        var facts = ArrayPool<TokenFacts>.Shared.Rent(text.Tokens.Length);
        foreach (var sentence in text.Sentences)
        {
            var own = facts.AsSpan(sentence.FirstToken, sentence.TokenCount);
            TokenFactsReader.Read(text, sentence, own);
            Words.Add(own, new CapitalRuns(text, sentence, own));
        }
        return facts;
    }
}
