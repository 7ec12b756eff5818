namespace FactCheck.Articles;

/// <summary>Makes an article of what a reader found, or says why it cannot be used.</summary>
public sealed class ArticleCleaner
{
    public ArticleResult<Article> Clean(RawArticle raw)
    {
        if (string.IsNullOrWhiteSpace(raw.Text))
            return ArticleResult.Skip<Article>(raw.Id, "no text");
        return ArticleResult.Of(new Article
        {
            Id = raw.Id,
            Path = raw.Path,
            Outlet = raw.Outlet,
            Title = raw.Title,
            Author = raw.Author,
            Published = PublicationTimeReader.Read(raw.Published),
            Updated = PublicationTimeReader.Read(raw.Updated),
            Retrieved = PublicationTimeReader.Read(raw.Retrieved),
            Url = raw.Url,
            Language = raw.Language,
            Text = raw.Text,
            Sha256 = raw.Sha256,
        });
    }
}
