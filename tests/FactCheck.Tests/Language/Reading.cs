using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Tests.Language;

/// <summary>Reads a text the way an article's text is read.</summary>
internal static class Reading
{
    public static AnnotatedText Text(string text) =>
        LanguageReader.English.Read(new Article { Id = "a", Text = text, Sha256 = "" }).Body;

    public static string Words(this AnnotatedText text) => string.Join(' ', text.Tokens.Select(t => text.Quote(t.Span)));

    public static string[] SentenceTexts(this AnnotatedText text) => [.. text.Sentences.Select(s => text.Quote(s.Span))];
}
