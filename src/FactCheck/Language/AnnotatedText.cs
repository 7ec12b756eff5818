using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>
/// One field of an article with its sentences and tagged tokens, in order and without overlap. A dependency tree is
/// made for a sentence when it is first asked for; one thread works on one article.
/// </summary>
public sealed class AnnotatedText
{
    private readonly DependencyParser _parser;
    private readonly DependencyTree?[] _trees;

    internal AnnotatedText(ArticleField field, string text, ImmutableArray<Sentence> sentences, ImmutableArray<Token> tokens, ImmutableArray<Word> words, DependencyParser parser)
    {
        (Field, Text, Sentences, Tokens, Words, _parser) = (field, text, sentences, tokens, words, parser);
        _trees = new DependencyTree?[sentences.Length];
    }

    public ArticleField Field { get; }

    public string Text { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The word that each token prints.</summary>
    internal ImmutableArray<Word> Words { get; }

    public DependencyTree Tree(int sentence) => _trees[sentence] ??= _parser.Parse(this, Sentences[sentence]);

    public string Quote(TextSpan span) => Text[span.Start..span.End];

    public ReadOnlySpan<char> Characters(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The index of the sentence that holds this place, or of the last one before it; -1 before the first.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    /// <summary>The index of the token that holds this place, or of the last one before it; -1 before the first.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Tokens.ItemRef(middle).Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}
