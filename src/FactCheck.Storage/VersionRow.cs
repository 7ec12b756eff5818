using System.Globalization;
using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>The columns of a version, as the database gives them.</summary>
internal sealed class VersionRow
{
    /// <summary>What is selected of "article a" and "version v".</summary>
    public const string Columns = """
        a.address as "Address", a.story as "Story", a.origin as "Origin", v.id as "Id", v.number as "Number", v.added as "Added",
        v.sha256 as "Sha256", v.path as "Path", v.outlet as "Outlet", v.title as "Title", v.author as "Author", v.published as "Published",
        v.updated as "Updated", v.retrieved as "Retrieved", v.url as "Url", v.language as "Language"
        """;

    public required string Address { get; init; }

    public long? Story { get; init; }

    public string? Origin { get; init; }

    public long Id { get; init; }

    public long Number { get; init; }

    public required string Added { get; init; }

    public required string Sha256 { get; init; }

    public string? Path { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Retrieved { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>"" where it was not selected: comparing does without.</summary>
    public string Text { get; init; } = "";

    public Article ToArticle() => new()
    {
        Id = Address,
        Path = Path,
        Outlet = Outlet,
        Title = Title,
        Author = Author,
        Published = PublicationTimeReader.Read(Published),
        Updated = PublicationTimeReader.Read(Updated),
        Retrieved = PublicationTimeReader.Read(Retrieved),
        Url = Url,
        Language = Language,
        Text = Text,
        Sha256 = Sha256,
    };

    public ArticleVersion ToVersion() => new((int)Number, StoreTime.Parse(Added), ToArticle());

    public StoredArticle ToStored() => new(ToArticle(), (int)Number, Story, Origin ?? Address);
}
