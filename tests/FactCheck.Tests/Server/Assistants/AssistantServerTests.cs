using System.Text.Json.Nodes;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Feeds;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace FactCheck.Tests.Server.Assistants;

/// <summary>An assistant's client speaks with the command over its standard input and output.</summary>
public sealed class AssistantServerTests
{
    private Folder _folder = null!;
    private McpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = new Folder();
        _folder.Add("in/a.txt", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.");
        _folder.Add("in/b.txt", "On Monday, 21 people were killed when a ferry sank in the harbour of Norwick, the police said.");
        var store = Path.Combine(_folder.Path, "desk.db");
        Assert.That(Command.Run("ingest", Path.Combine(_folder.Path, "in"), "--store", store).ExitCode, Is.Zero);
        _client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), "mcp", "--store", store],
        }));
    }

    [TearDown]
    public async Task Stop()
    {
        await _client.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task It_says_what_it_can_do()
    {
        Assert.That(_client.ServerInfo?.Name, Is.EqualTo("factcheck"));
        var tools = await _client.ListToolsAsync();
        Assert.That(tools.Select(t => t.Name), Is.EquivalentTo(new[] { "check", "discrepancies", "explain" }));
        Assert.That(tools.Select(t => t.ProtocolTool.Annotations!.ReadOnlyHint), Is.All.True);
        Assert.That(tools.Single(t => t.Name == "check").JsonSchema.GetProperty("required").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "text" }));
    }

    [Test]
    public async Task A_draft_is_checked_findings_are_listed_and_one_is_explained()
    {
        var report = JsonNode.Parse(await Ask("check", ("text", "Fourteen people were killed on Monday when a ferry sank in the harbour of Norwick."), ("published", "2024-05-07")))!;
        Assert.That(report["discrepancies"]!.AsArray().SelectMany(d => d!["positions"]!.AsArray()).Select(p => p!["value"]!.GetValue<string>()), Does.Contain("14 person"));

        var found = JsonNode.Parse(await Ask("discrepancies", ("kind", "number"), ("words", "21")))!["discrepancies"]!.AsArray().Single()!;
        var text = await Ask("explain", ("id", found["id"]!.GetValue<string>()));
        Assert.That(text, Does.Contain("21").And.Contain("12").And.Contain(found["rule"]!.GetValue<string>()));
    }

    [TestCase("explain", "id", "none", "no finding has the id 'none'")]
    [TestCase("discrepancies", "kind", "numbr", "unknown kind 'numbr'; did you mean 'number'?")]
    [TestCase("check", "text", " ", "no text")]
    public async Task What_is_not_understood_is_told(string tool, string name, string value, string reason)
    {
        var result = await _client.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value });
        Assert.That((result.IsError, Text(result)), Is.EqualTo((true, $"An error occurred invoking '{tool}': {reason}")));
    }

    private async Task<string> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await _client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
        Assert.That(result.IsError, Is.Not.True, Text(result));
        return Text(result);
    }

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text));
}
