using System.Globalization;
using FactCheck.Articles;
using FactCheck.Feeds;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Review;

/// <summary>A draft as it stands in the form: what the editor sends, and what the page gives back to be changed and sent again.</summary>
internal sealed record DraftForm
{
    /// <summary>What a draft without a name is called.</summary>
    private const string Unnamed = "draft";

    private const int LongestField = 2000;

    /// <summary>A name or a web address; of a stored article with this address, the draft takes the place.</summary>
    public string Name { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>ISO 8601; counts where the draft itself does not say.</summary>
    public string Published { get; init; } = "";

    public string Text { get; init; } = "";

    private string? Address => WebAddressOf(Name);

    private string Id => Name.Length > 0 ? Name : Unnamed;

    /// <summary>Reads the form, and the file where one was sent: its words then stand in the form.</summary>
    /// <returns>The form, and why the file gives no words; null where it does, or none was sent.</returns>
    public static async Task<(DraftForm Form, string? Problem)> Of(IFormCollection sent, CancellationToken stop)
    {
        string Field(string name) => sent[name].ToString().Trim() is var value && value.Length <= LongestField ? value : value[..LongestField];
        var form = new DraftForm { Name = Field("name"), Outlet = Field("outlet"), Title = Field("title"), Published = Field("published"), Text = sent["text"].ToString() };
        if (sent.Files.GetFile("file") is not { Length: > 0 } file)
            return (form, null);
        if (file.Length > FeedItem.MaximumBytes)
            return (form, "over 20 MB: a file of this size is not read");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        var name = Path.GetFileName(file.FileName);
        return form.With(SentArticle.OfFile(name, name, bytes.ToArray()), name);
    }

    /// <summary>The draft to read; what it states itself counts before the fields of the form.</summary>
    public ArticleResult<RawArticle> ToRaw()
    {
        var (raw, skipped) = SentArticle.OfText(Id, Text);
        if (raw is null)
            return new ArticleResult<RawArticle>(null, skipped);
        raw = raw with { Url = Address ?? raw.Url, Outlet = raw.Outlet ?? Stated(Outlet), Title = raw.Title ?? Stated(Title) };
        raw = raw with { Id = raw.Url ?? raw.Id };
        return ArticleResult.Of(raw.Published is null && Stated(Published) is { } day && new ArticleCleaner().Clean(raw).Article is { Published: null } ? raw with { Published = day } : raw);
    }

    /// <summary>The draft as it is stored: one without a name gets one of its own, so that it does not take another's place.</summary>
    public ArticleResult<RawArticle> ToStore()
    {
        var result = ToRaw();
        return result.Article is { Id: Unnamed } raw ? ArticleResult.Of(raw with { Id = $"{Unnamed}-{raw.Sha256[..12]}" }) : result;
    }

    private (DraftForm Form, string? Problem) With(ArticleResult<RawArticle> read, string fileName) => read.Article is not { } raw ? (this, read.Skipped!.Reason) : (
        this with
        {
            Text = raw.Text,
            Name = Name.Length > 0 ? Name : raw.Url ?? fileName,
            Outlet = raw.Outlet ?? Outlet,
            Title = raw.Title ?? Title,
            Published = PublicationTimeReader.Read(raw.Published)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Published,
        },
        null);

    private static string? Stated(string field) => field.Length > 0 ? field : null;

    private static string? WebAddressOf(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? name : null;
}
