using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace FactCheck.Server.Assistants;

/// <summary>A Model Context Protocol server on standard input and output: an assistant asks, the checker answers. Standard output holds the protocol alone.</summary>
public static class AssistantServer
{
    /// <summary>Until standard input ends.</summary>
    /// <param name="store">What is asked about.</param>
    /// <param name="house">The rules and families, and what nobody wants to see.</param>
    /// <param name="known">The findings that are known.</param>
    /// <param name="stop">Ends it before.</param>
    public static async Task RunAsync(Store store, HouseConfiguration house, Baseline known, CancellationToken stop)
    {
        var tools = new AssistantTools(store, house, new HouseFindings(store, house, known, TimeProvider.System));
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "factcheck", Version = ServerVersion.Text },
            ServerInstructions = "Compares news articles across outlets. A finding says that two passages differ, never who is right: show both sides with their words.",
            ToolCollection =
            [
                Tool("check", tools.Check),
                Tool("discrepancies", tools.Discrepancies),
                Tool("explain", tools.Explain),
            ],
        };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(stop);
    }

    private static McpServerTool Tool(string name, Delegate work) =>
        McpServerTool.Create(work, new McpServerToolCreateOptions { Name = name, ReadOnly = true, Idempotent = true, OpenWorld = false });
}
