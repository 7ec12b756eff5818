using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    private IRowWriter? _claims;

    /// <summary>
    /// Stores an article under its address, <see cref="Article.Id"/>: as a new one, as a new version, or not at all where the text, the
    /// title and the date of publication are those of the newest version.
    /// </summary>
    public (long Article, ArticleChange Change) Put(StorableArticle storable)
    {
        var article = storable.Read.Article;
        var known = Query<(long Article, long Version, long Number, string? Published, string? Title, string Text, string Sha256)>(
            """
            select a.id, v.id, v.number, v.published, v.title, v.text, v.sha256 from article a join version v on v.id = a.newest where a.address = @Id
            """,
            new { article.Id }).ToList();
        if (known is not [var newest])
        {
            var id = Scalar<long>("insert into article (address, newest) values (@Id, 0) returning id", new { article.Id });
            Insert(id, 1, storable);
            return (id, ArticleChange.New);
        }
        if (newest.Text == article.Text && newest.Title == article.Title && newest.Published == article.Published?.ToString())
        {
            if (newest.Sha256 != article.Sha256)
                Execute(
                    "update version set sha256 = @Sha256, bytes = @bytes where id = @Version",
                    new { article.Sha256, bytes = storable.Bytes, newest.Version });
            return (newest.Article, ArticleChange.Same);
        }
        Insert(newest.Article, newest.Number + 1, storable);
        return (newest.Article, ArticleChange.Changed);
    }

    /// <summary>Stores what was read in a version, in the place of what was read before.</summary>
    internal void PutReading(long version, StorableArticle storable)
    {
        Execute(
            """
            insert into reading (version, terms, claims) values (@version, @terms, @claims)
            on conflict (version) do update set terms = excluded.terms, claims = excluded.claims
            """,
            new { version, terms = storable.Terms, claims = storable.Claims });
        Execute("delete from claim where version = @version", new { version });
        _claims ??= RowWriter("claim (version, number, kind, subject, predicate, value, field, start_at, end_at, quote)", 10);
        for (var i = 0; i < storable.Read.Claims.Length; i++)
        {
            var claim = storable.Read.Claims[i];
            // What follows from other claims is for comparing alone.
            if (claim.Derivation is not null)
                continue;
            var evidence = claim.Evidence;
            _claims.Add(
                version, (long)i, Hyphenated.Of(claim.Kind), claim.Subject.Label, claim.Predicate, claim.Value.Normalized,
                evidence.Field == ArticleField.Title ? "title" : "text", (long)evidence.Span.Start, (long)evidence.Span.End, evidence.Quote);
        }
    }

    private void Insert(long id, long number, StorableArticle storable)
    {
        var article = storable.Read.Article;
        var version = Scalar<long>(
            """
            insert into version (article, number, added, sha256, bytes, stated, path, outlet, title, author, published, updated, retrieved, url, language, text)
            values (@id, @number, @Now, @Sha256, @bytes, @stated, @Path, @Outlet, @Title, @Author, @published, @updated, @retrieved, @Url, @Language, @Text)
            returning id
            """,
            new
            {
                id,
                number,
                Now,
                article.Sha256,
                bytes = storable.Bytes,
                stated = storable.Stated,
                article.Path,
                article.Outlet,
                article.Title,
                article.Author,
                published = article.Published?.ToString(),
                updated = article.Updated?.ToString(),
                retrieved = article.Retrieved?.ToString(),
                article.Url,
                article.Language,
                article.Text,
            });
        Execute("update article set newest = @version where id = @id", new { version, id });
        PutReading(version, storable);
    }
}
