using FactCheck.Articles.EnglishHeads;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>
/// Makes an article of what a reader found, or says why it cannot be used. What the file states beside the text (front matter, JSON
/// fields, HTML metadata) counts before what the text states about itself. A text that is plainly not English is not used, unless the
/// file says that it is.
/// </summary>
public sealed class ArticleCleaner
{
    public ArticleResult<Article> Clean(RawArticle raw)
    {
        var text = raw.IsClean ? raw.Text : TextCleaner.Clean(HtmlRemains.TakeOut(raw.Text));
        if (string.IsNullOrWhiteSpace(text))
            return ArticleResult.Skip<Article>(raw.Id, "no text");
        var stated = OneLine(raw.Language);
        var recognized = IsEnglish(stated) ? null : LanguageRecognizer.Recognize(text);
        if (recognized is not null && !IsEnglish(recognized))
            return ArticleResult.Skip<Article>(raw.Id, $"written in another language than English ({recognized})");

        var head = HeadReader.Read(text);
        return ArticleResult.Of(new Article
        {
            Id = raw.Id,
            Path = raw.Path,
            Outlet = OneLine(raw.Outlet) ?? head.Outlet,
            Title = TitleOf(raw) ?? head.Title,
            Author = OneLine(raw.Author) ?? head.Author,
            Published = PublicationTimeReader.Read(raw.Published) ?? head.Published,
            Updated = PublicationTimeReader.Read(raw.Updated) ?? head.Updated,
            Retrieved = PublicationTimeReader.Read(raw.Retrieved),
            Url = OneLine(raw.Url),
            Language = stated ?? recognized,
            Text = text,
            HeadSpans = [.. head.Spans],
            Sha256 = raw.Sha256,
        });
    }

    private static bool IsEnglish(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');

    /// <summary>The title's offsets belong to the giver too, where the text is clean.</summary>
    private static string? TitleOf(RawArticle raw) => raw.IsClean && !string.IsNullOrWhiteSpace(raw.Title) ? raw.Title : OneLine(raw.Title);

    private static string? OneLine(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var clean = TextCleaner.Clean(HtmlRemains.TakeOut(value)).Trim();
        return clean.AsSpan().IndexOfAny('\n', '\t') < 0 ? clean : string.Join(' ', clean.Split(['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
