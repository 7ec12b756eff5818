using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Articles;
using FactCheck.Language.English;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>Finds sentences and tokens in both fields of an article, and tags them. Threads may share a reader.</summary>
public sealed class LanguageReader
{
    [ThreadStatic]
    private static Buffers? t_buffers;

    private readonly DependencyParser _parser = EnglishModels.Parser;

    public static LanguageReader English { get; } = new();

    public AnnotatedArticle Read(Article article) =>
        new(article, Read(ArticleField.Title, article.Title ?? "", []), Read(ArticleField.Text, article.Text, article.HeadSpans));

    private AnnotatedText Read(ArticleField field, string text, ImmutableArray<TextSpan> heads)
    {
        if (text.Length == 0)
            return new AnnotatedText(field, text, [], [], [], _parser);

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
        var (tokens, words) = Tag(text, buffers);
        return new AnnotatedText(field, text, sentences, tokens, words, _parser);
    }

    private static (ImmutableArray<Token> Tokens, ImmutableArray<Word> Words) Tag(string text, Buffers buffers)
    {
        var (tokens, words) = (new Token[buffers.Tokens.Count], new Word[buffers.Tokens.Count]);
        var first = 0;
        foreach (var end in buffers.SentenceEnds)
        {
            buffers.Tagger.Tag(text, buffers.Tokens, first, tokens.AsSpan(first, end - first), words.AsSpan(first, end - first));
            first = end;
        }
        return (ImmutableCollectionsMarshal.AsImmutableArray(tokens), ImmutableCollectionsMarshal.AsImmutableArray(words));
    }

    /// <summary>What one thread needs to read a text, kept from article to article.</summary>
    internal sealed class Buffers
    {
        public List<TextSpan> Blocks { get; } = [];

        public TokenSpans Tokens { get; } = new();

        public SentenceTagger Tagger { get; } = new(EnglishModels.Tagger, EnglishModels.Lemmatizer, EnglishModels.Pool);

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
