using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;

namespace FactCheck.Tests.Server.Api;

/// <summary>A client that knows of the server what its OpenAPI document says, and nothing else; every answer is held against it.</summary>
internal sealed class DocumentClient
{
    public const string Address = "/api/v1/openapi.json";

    private readonly HttpClient _http;
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    private DocumentClient(HttpClient http, JsonObject document)
    {
        (_http, Document) = (http, document);
        foreach (var (path, verbs) in document["paths"]!.AsObject())
            foreach (var (verb, operation) in verbs!.AsObject())
                Operations.Add(operation!["operationId"]!.GetValue<string>(), (verb, path, operation.AsObject()));
    }

    public JsonObject Document { get; }

    public Dictionary<string, (string Verb, string Path, JsonObject Operation)> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>The statuses that were answered, by operation.</summary>
    public HashSet<(string Operation, int Status)> Seen { get; } = [];

    public static async Task<DocumentClient> Read(HttpClient http) =>
        new(http, JsonNode.Parse(await http.GetStringAsync(Address))!.AsObject());

    /// <summary>Does one operation with these parameters and this body; what the document does not know fails the test.</summary>
    /// <param name="id">The operation.</param>
    /// <param name="values">Parameters of the path, the query and the headers, by name.</param>
    /// <param name="body">What is sent; null for nothing.</param>
    /// <param name="type">Its media type; the first one of the document if not given.</param>
    public async Task<(int Status, JsonObject? Body, HttpResponseMessage Response)> Ask(string id, (string Name, string Value)[]? values = null, string? body = null, string? type = null)
    {
        var (verb, path, operation) = Operations[id];
        var query = new List<string>();
        using var request = new HttpRequestMessage { Method = new HttpMethod(verb.ToUpperInvariant()) };
        foreach (var (name, value) in values ?? [])
        {
            var parameter = operation["parameters"]!.AsArray().Single(p => p!["name"]!.GetValue<string>() == name)!;
            var place = parameter["in"]!.GetValue<string>();
            if (place == "path")
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            else if (place == "query")
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            else
                request.Headers.TryAddWithoutValidation(name, value);
        }
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type ?? operation["requestBody"]!["content"]!.AsObject().First().Key);
        }
        request.RequestUri = new Uri(path + (query.Count > 0 ? "?" + string.Join('&', query) : ""), UriKind.Relative);
        var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await Checked(id, operation, response), response);
    }

    /// <summary>What the document gives as an example of a schema.</summary>
    public string Example(string schema) => Document["components"]!["schemas"]![schema]!["examples"]![0]!.ToJsonString();

    private async Task<JsonObject?> Checked(string id, JsonObject operation, HttpResponseMessage response)
    {
        var (status, text) = ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        Seen.Add((id, status));
        var told = operation["responses"]![status.ToString(CultureInfo.InvariantCulture)];
        Assert.That(told, Is.Not.Null, $"{id} answers {status}, of which the document does not know: {text}");
        foreach (var (name, _) in told!["headers"]?.AsObject() ?? [])
            if (name != "Link")
                Assert.That(response.Headers.Contains(name), Is.True, $"{id} {status}: header {name}");
        if (told["content"]?.AsObject().Single() is not { } content)
        {
            Assert.That(text, Is.Empty, $"{id} {status}");
            return null;
        }
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(content.Key), $"{id} {status}");
        var body = JsonNode.Parse(text)!;
        var reference = content.Value!["schema"]!["$ref"]!.GetValue<string>();
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var results = SchemaOf(reference).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.That(results.IsValid, Is.True, $"{id} {status}: {string.Join("; ", Faults(results))}\n{text}");
        return body.AsObject();
    }

    private static IEnumerable<string> Faults(EvaluationResults results) =>
        (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}"));

    private JsonSchema SchemaOf(string reference)
    {
        if (_schemas.TryGetValue(reference, out var known))
            return known;
        var whole = new JsonObject { ["$ref"] = reference, ["$defs"] = Document["components"]!["schemas"]!.DeepClone() };
        return _schemas[reference] = JsonSchema.FromText(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }
}
