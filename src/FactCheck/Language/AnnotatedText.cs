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
    /// <summary>A place is looked for from the start of its stretch of 32 characters on, a few tokens away.</summary>
    private const int StretchBits = 5;

    private readonly DependencyParser _parser;

    // For each stretch the last sentence or token that starts at its start or before; -1 where none does.
    private readonly int[] _sentenceAtStretch;
    private readonly int[] _tokenAtStretch;
    private readonly DependencyTree?[] _trees;

    internal AnnotatedText(ArticleField field, string text, ImmutableArray<Sentence> sentences, ImmutableArray<Token> tokens, ImmutableArray<Word> words, DependencyParser parser)
    {
        (Field, Text, Sentences, Tokens, Words, _parser) = (field, text, sentences, tokens, words, parser);
        _trees = new DependencyTree?[sentences.Length];
        var stretches = (text.Length >> StretchBits) + 1;
        (_sentenceAtStretch, _tokenAtStretch) = (new int[stretches], new int[stretches]);
        var (sentence, token) = (-1, -1);
        for (var i = 0; i < stretches; i++)
        {
            sentence = _sentenceAtStretch[i] = SentenceFrom(sentence, i << StretchBits);
            token = _tokenAtStretch[i] = TokenFrom(token, i << StretchBits);
        }
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
    public int SentenceAt(int position) => SentenceFrom(AtStretch(_sentenceAtStretch, position), position);

    /// <summary>The index of the token that holds this place, or of the last one before it; -1 before the first.</summary>
    public int TokenAt(int position) => TokenFrom(AtStretch(_tokenAtStretch, position), position);

    private static int AtStretch(int[] stretches, int position) => position < 0 ? -1 : stretches[Math.Min(position >> StretchBits, stretches.Length - 1)];

    private int SentenceFrom(int sentence, int position)
    {
        while (sentence + 1 < Sentences.Length && Sentences.ItemRef(sentence + 1).Span.Start <= position)
            sentence++;
        return sentence;
    }

    private int TokenFrom(int token, int position)
    {
        while (token + 1 < Tokens.Length && Tokens.ItemRef(token + 1).Start <= position)
            token++;
        return token;
    }
}
