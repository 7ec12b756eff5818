using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>Finds sentences and tokens in both fields of an article, and tags them.</summary>
public sealed class LanguageReader
{
    private readonly DependencyParser _parser = new();

    public static LanguageReader English { get; } = new();

    public AnnotatedArticle Read(Article article) =>
        new(article, Read(ArticleField.Title, article.Title ?? ""), Read(ArticleField.Text, article.Text));

    private AnnotatedText Read(ArticleField field, string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var (i, first, start) = (0, 0, -1);
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n')
                    Close();
                i++;
                continue;
            }
            var end = i + 1;
            if (char.IsLetterOrDigit(text[i]))
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' or ',' or '\'' or '’' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
                    end++;
            if (start < 0)
                start = i;
            var lower = text[i..end].ToLowerInvariant();
            tokens.Add(new Token(new TextSpan(i, end), lower, lower, char.IsDigit(text[i]) ? PartOfSpeech.Num : char.IsUpper(text[i]) ? PartOfSpeech.Propn : char.IsLetter(text[i]) ? PartOfSpeech.Noun : PartOfSpeech.Punct, PennTag.Other));
            i = end;
            if (text[end - 1] is '.' or '!' or '?' && (end >= text.Length || char.IsWhiteSpace(text[end])))
                Close();
        }
        Close();
        return new AnnotatedText(field, text, sentences.ToImmutable(), tokens.ToImmutable(), _parser);

        void Close()
        {
            if (start >= 0)
                sentences.Add(new Sentence(new TextSpan(start, tokens[^1].End), first, tokens.Count, SentenceKind.Prose));
            (first, start) = (tokens.Count, -1);
        }
    }
}
