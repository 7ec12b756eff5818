using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Both fields of an article with what the name tagger knows of their tokens. The body is taken in first: a headline tells little
/// by its capitals.
/// </summary>
internal sealed class NameDocument
{
    private readonly NameBuffers _buffers;

    /// <param name="article">The article.</param>
    /// <param name="buffers">Hold it until the next document is made with them.</param>
    public NameDocument(AnnotatedArticle article, NameBuffers buffers)
    {
        (Article, _buffers) = (article, buffers);
        Words = new DocumentWords(article.Body.Tokens.Length + article.Title.Tokens.Length, buffers.Lower);
        Read(article.Body);
        Read(article.Title);
    }

    public AnnotatedArticle Article { get; }

    public DocumentWords Words { get; }

    /// <summary>One for each token of the sentence.</summary>
    public ReadOnlySpan<TokenFacts> Facts(ArticleField field, int sentence)
    {
        var text = Article.TextOf(field);
        return Facts(text).Slice(text.Sentences[sentence].FirstToken, text.Sentences[sentence].TokenCount);
    }

    private Span<TokenFacts> Facts(AnnotatedText text) => text.Field == ArticleField.Text ? _buffers.Body(text.Tokens.Length) : _buffers.Title(text.Tokens.Length);

    private void Read(AnnotatedText text)
    {
        var facts = Facts(text);
        foreach (var sentence in text.Sentences)
        {
            var own = facts.Slice(sentence.FirstToken, sentence.TokenCount);
            TokenFactsReader.Read(text, sentence, own);
            Words.Add(own, new CapitalRuns(text, sentence, own));
        }
    }
}
