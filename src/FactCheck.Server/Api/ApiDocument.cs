using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace FactCheck.Server.Api;

/// <summary>Completes the OpenAPI document: the schemas and examples, which stand in schemas.json, what each verb takes and answers, and who may.</summary>
internal static class ApiDocument
{
    private const string ProblemType = "application/problem+json";

    /// <summary>What every address may answer.</summary>
    private static readonly ApiAnswer[] Usual =
    [
        new(401, "Not signed in, or the token is not valid. Only where the server has accounts."),
        new(403, "The role may not do this. Only where the server has accounts."),
        new(500, "The server failed."),
        new(503, "The server has more to do than it can, or its database is away."),
    ];

    public static async Task Complete(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo
        {
            Title = "FactCheck",
            Version = ServerVersion.Text,
            Description = "Where news articles differ from one another: articles in, findings out, verdicts in and out. The objects are those that the command prints as JSON.",
        };
        // The document is for whatever address the server is reached at.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        await using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream("schemas.json")!;
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, stop);
        memory.Position = 0;
        var written = OpenApiModelFactory.Load(memory, OpenApiConstants.Json, new OpenApiReaderSettings()).Document!;
        foreach (var (name, schema) in written.Components!.Schemas!)
            document.Components.Schemas[name] = schema;
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of 'factcheck users token add'." },
        };
        // Either none, where the server is open on its own machine, or a token.
        document.Security = [new OpenApiSecurityRequirement(), new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
        document.RegisterComponents();
    }

    public static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().FirstOrDefault() is not { } told)
            return Task.CompletedTask;
        var document = context.Document!;
        operation.Parameters ??= [];
        foreach (var parameter in told.Parameters)
            operation.Parameters.Add(Of(parameter));
        if (told.Takes is { } takes)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = told.Types.ToDictionary(t => t, _ => Media(takes, document), StringComparer.Ordinal) };
        operation.Responses = [];
        foreach (var answer in told.Answers.Concat(Usual))
            operation.Responses[answer.Status.ToString(CultureInfo.InvariantCulture)] = Of(answer, document);
        return Task.CompletedTask;
    }

    private static OpenApiParameter Of(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsHeader ? ParameterLocation.Header : ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.IsRequired,
        Schema = new OpenApiSchema
        {
            Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Enum = parameter.Words.Count > 0 ? [.. parameter.Words.Select(w => (JsonNode)w)] : null,
        },
    };

    private static OpenApiResponse Of(ApiAnswer answer, OpenApiDocument document)
    {
        var response = new OpenApiResponse { Description = answer.Description };
        if (answer.Schema is { } schema)
        {
            response.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [SentArticles.Json] = Media(schema, document) };
            response.Headers = answer.Headers.Prepend(("ETag", "The tag of what there is, for If-None-Match and If-Match.")).ToDictionary(
                h => h.Item1,
                h => (IOpenApiHeader)new OpenApiHeader { Description = h.Item2, Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                StringComparer.Ordinal);
        }
        else if (answer.Status >= 400)
        {
            response.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemType] = Media("Problem", document) };
        }
        return response;
    }

    private static OpenApiMediaType Media(string schema, OpenApiDocument document) => new() { Schema = new OpenApiSchemaReference(schema, document) };
}
