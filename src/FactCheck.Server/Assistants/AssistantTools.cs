using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server.Api;
using FactCheck.Storage;
using FactCheck.Text;
using FactCheck.Text.Yaml;
using ModelContextProtocol;

namespace FactCheck.Server.Assistants;

/// <summary>What an assistant may ask for. Nothing of it changes the store.</summary>
internal sealed class AssistantTools(Store store, HouseConfiguration house, HouseFindings seen)
{
    private const int UsualLimit = 20;
    private const int MostAtOnce = 200;

    private readonly FactCheckPipeline _pipeline = new(house.Pack);
    private readonly DraftCheck _check = new(store, house);

    [Description("Checks a draft against all stored articles and within itself. Gives the report as JSON: each finding has its positions with the exact words, how they were read, and why they cannot both be true. It never says who is right.")]
    public string Check(
        [Description("The draft: plain text, Markdown with front matter, or a web page's source.")] string text,
        [Description("The day of publication, ISO 8601; words such as 'on Sunday' are read from it.")] string? published = null,
        [Description("The outlet of the draft.")] string? outlet = null,
        [Description("Its headline.")] string? title = null,
        [Description("Leave out findings below this: info, warning or error.")] string severity = "warning")
    {
        var least = Word<Severity>("severity", severity)!.Value;
        var (raw, skipped) = SentArticle.OfText("draft", text);
        if (raw is null)
            throw new McpException(skipped!.Reason);
        if (published is not null && PublicationTimeReader.Read(published) is null)
            throw new McpException($"published: expected a date such as 2024-05-07, found '{published}'");
        var read = _pipeline.Read(raw with { Published = raw.Published ?? published, Outlet = raw.Outlet ?? outlet, Title = raw.Title ?? title });
        if (read.Skipped is { Reason: var reason })
            throw new McpException(reason);
        var report = new ArrayBufferWriter<byte>();
        JsonReportWriter.Write(report, seen.Seen(_check.Check([read])), least, ServerVersion.Text);
        return Encoding.UTF8.GetString(report.WrittenSpan);
    }

    [Description("Lists where the stored articles differ from one another, the gravest first, as JSON with all evidence and the articles that it stands in.")]
    public string Discrepancies(
        [Description("Words that stand in subject, message or quotes; all of them.")] string? words = null,
        [Description("Only findings with words of this outlet, by its exact name.")] string? outlet = null,
        [Description("Only of this kind, such as number, event-date or person-name.")] string? kind = null,
        [Description("This severity and the graver ones: info, warning or error.")] string severity = "warning",
        [Description("Only with this verdict: open, confirmed, dismissed or explained.")] string? verdict = null,
        [Description("Only findings of the story with this number.")] long? story = null,
        [Description("How many at most, 1 to 200.")] int limit = UsualLimit)
    {
        var query = seen.Seen(
            new DiscrepancyQuery
            {
                Text = words,
                Outlet = outlet,
                Kind = Word<ClaimKind>("kind", kind),
                LeastSeverity = Word<Severity>("severity", severity)!.Value,
                Verdict = Word<Decision>("verdict", verdict),
                Story = story,
                Limit = Math.Clamp(limit, 1, MostAtOnce),
            });
        var report = store.Report([.. store.Discrepancies(query, house.Pack).Select(seen.Seen)], house.Pack, []);
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            DiscrepancyRoutes.WriteMembers(json, report, seen);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Description("Every step behind one finding, as text: the words, how each was read, which rule compared them, why they conflict, what speaks for and against one event.")]
    public string Explain([Description("The finding's id.")] string id)
    {
        if (store.Discrepancy(id, house.Pack) is not { } discrepancy)
            throw new McpException($"no finding has the id '{id}'");
        using var text = new StringWriter();
        new ExplanationWriter(new PlainSurface(text), seen.Seen(store.Report([discrepancy], house.Pack, []))).Write(seen.Seen(discrepancy));
        return text.ToString();
    }

    private static T? Word<T>(string name, string? word)
        where T : struct, Enum => word is null ? null
            : Hyphenated.Parse<T>(word) ?? throw new McpException(Nearest.Unknown(name, word, [.. Enum.GetValues<T>().Select(Hyphenated.Of)]));
}
