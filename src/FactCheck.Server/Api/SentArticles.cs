using FactCheck.Articles;
using FactCheck.Feeds;
using FactCheck.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>Articles as they are sent: one as a JSON object, or many as JSON Lines. Where one is not of the form, none is taken and all faults are told.</summary>
internal static class SentArticles
{
    public const string Json = "application/json";

    public static readonly string[] JsonLines = ["application/x-ndjson", "application/jsonl"];

    /// <returns>The articles, or the answer that says what is wrong.</returns>
    public static async Task<(List<RawArticle> Articles, IResult? Problem)> Read(HttpContext context)
    {
        var type = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var given) ? given.MediaType.ToString() : "";
        var isLines = JsonLines.Contains(type, StringComparer.OrdinalIgnoreCase);
        if (!isLines && !string.Equals(type, Json, StringComparison.OrdinalIgnoreCase))
            return ([], Api.Problem.Of(StatusCodes.Status415UnsupportedMediaType, $"Send one article as {Json}, or a line of JSON for each as {JsonLines[0]}."));

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var (articles, faults, places) = (new List<RawArticle>(), new List<RequestFault>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (place, read) in isLines ? SentArticle.OfJsonLines(body.ToArray()) : [("body", SentArticle.OfJson(body.ToArray()))])
        {
            if (read.Skipped is { } skipped)
                faults.Add(new RequestFault(place, skipped.Reason));
            if (read.Article is not { } raw)
                continue;
            foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("published", raw.Published), ("updated", raw.Updated)])
                if (!string.IsNullOrWhiteSpace(value) && PublicationTimeReader.Read(value) is null)
                    faults.Add(new RequestFault(place, $"'{name}': expected a date such as 2024-05-07 or 2024-05-07T09:30:00Z, found '{value}'"));
            var article = raw with { Id = StoreAddress.Of(raw) };
            if (places.TryAdd(article.Id, place))
                articles.Add(article);
            else
                faults.Add(new RequestFault(place, $"the same address as at {places[article.Id]}: {article.Id}"));
        }
        if (articles.Count == 0 && faults.Count == 0)
            faults.Add(new RequestFault("body", "no article"));
        return faults.Count == 0 ? (articles, null) : ([], Api.Problem.Of(faults));
    }
}
