using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Articles;
using FactCheck.Language.English;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>Finds sentences and tokens in both fields of an article, and tags them. Threads may share a reader.</summary>
public sealed class LanguageReader
{
    // Enough for the words of a day's news; about 1 MB.
    private const int PooledWords = 1 << 17;

    [ThreadStatic]
    private static Buffers? t_buffers;

    private readonly DependencyParser _parser = new();
    private readonly WordPool _words = new(PooledWords);

    public static LanguageReader English { get; } = new();

    public AnnotatedArticle Read(Article article) =>
        new(article, Read(ArticleField.Title, article.Title ?? "", []), Read(ArticleField.Text, article.Text, article.HeadSpans));

    private AnnotatedText Read(ArticleField field, string text, ImmutableArray<TextSpan> heads)
    {
        if (text.Length == 0)
            return new AnnotatedText(field, text, [], [], _parser);

        var buffers = t_buffers ??= new Buffers();
        buffers.Clear();
        TextBlocks.Find(text, heads, buffers.Blocks);
        foreach (var block in buffers.Blocks)
        {
            var first = buffers.Tokens.Count;
            EnglishTokenizer.Tokenize(text, block, buffers.Tokens);
            SentenceSplitter.Split(text, buffers.Tokens, first, buffers.SentenceEnds);
            buffers.BlockEnds.Add(buffers.SentenceEnds.Count);
        }
        var sentences = SentenceBuilder.Build(field, text, heads, buffers);
        return new AnnotatedText(field, text, sentences, Tag(text, buffers.Tokens), _parser);
    }

    private ImmutableArray<Token> Tag(string text, TokenSpans spans)
    {
        var tokens = new Token[spans.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (span, c) = (spans[i], text[spans[i].Start]);
            var lower = _words.Lower(text.AsSpan(span.Start, span.Length));
            tokens[i] = new Token(span, lower, lower, char.IsDigit(c) ? PartOfSpeech.Num : char.IsUpper(c) ? PartOfSpeech.Propn : char.IsLetter(c) ? PartOfSpeech.Noun : PartOfSpeech.Punct, PennTag.Other);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }

    /// <summary>What one thread needs to read a text, kept from article to article.</summary>
    internal sealed class Buffers
    {
        public List<TextSpan> Blocks { get; } = [];

        public TokenSpans Tokens { get; } = new();

        /// <summary>For every sentence the index of the token after it.</summary>
        public List<int> SentenceEnds { get; } = [];

        /// <summary>For every block the index of the sentence after it.</summary>
        public List<int> BlockEnds { get; } = [];

        public void Clear()
        {
            Blocks.Clear();
            Tokens.Clear();
            SentenceEnds.Clear();
            BlockEnds.Clear();
        }
    }
}
