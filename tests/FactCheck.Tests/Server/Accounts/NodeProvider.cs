using System.Diagnostics;
using FactCheck.Tests.Conventions;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>A provider of OpenID Connect that others wrote: the npm package "oidc-provider" on this machine.</summary>
internal sealed class NodeProvider : IDisposable
{
    public const string Secret = "not told: to anybody";

    private static readonly string Modules = Path.Combine(ConventionTests.Root, "tests", "node_modules");

    private readonly Process _process;

    private NodeProvider(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <returns>Null where it is not installed.</returns>
    public static NodeProvider? Start()
    {
        if (!Directory.Exists(Path.Combine(Modules, "oidc-provider")))
            return null;
        var script = Path.Combine(ConventionTests.Root, "tests", "FactCheck.Tests", "Server", "Accounts", "provider.mjs");
        var process = Process.Start(new ProcessStartInfo("node", [script, Modules]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        return new NodeProvider(process, new Uri(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the provider did not start")));
    }

    /// <summary>Says where people come back to; until then it answers nobody.</summary>
    public void LeadBackTo(Uri address) => _process.StandardInput.WriteLine(address.AbsoluteUri);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
