using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Feeds;
using FactCheck.Server;
using FactCheck.Server.Accounts;

namespace FactCheck.Cli;

/// <summary>The options of <c>serve</c> that say where the server is reached, by whom, and how it logs.</summary>
internal sealed class ServeAccess
{
    private readonly Option<string> _listen = new("--listen") { Description = "The address to listen at: 0.0.0.0 for all of the machine. Any but its own (127.0.0.1, ::1) needs accounts; see 'users'.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
    private readonly Option<bool> _accounts = new("--accounts") { Description = "Let in only people with accounts at the machine's own address too: where a proxy stands in front." };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Speak HTTPS with this certificate: a PEM file that holds the key too.", HelpName = "FILE" };
    private readonly Option<string?> _proxy = new("--proxy") { Description = "The address of a proxy in front that is believed when it says who asks (X-Forwarded-For, X-Forwarded-Proto).", HelpName = "ADDRESS" };

    private readonly Option<string> _log = new("--log") { Description = "How logs are written on standard error: text, or json for an object a line.", HelpName = "FORM", DefaultValueFactory = _ => "text" };

    public ServeAccess() => _log.AcceptOnlyFromAmong("text", "json");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_listen, _accounts, _certificate, _proxy, _log])
            command.Add(option);
    }

    /// <exception cref="InputException">An address is none, or the certificate cannot be used.</exception>
    public ServerSettings Settings(ParseResult parsed, int port)
    {
        var address = AddressOf("--listen", parsed.GetRequiredValue(_listen));
        var certificate = parsed.GetValue(_certificate) is { } file ? Certificate(file) : null;
        var proxy = parsed.GetValue(_proxy) is { } text ? AddressOf("--proxy", text) : null;
        var isElsewhere = !IPAddress.IsLoopback(address);
        if (isElsewhere && certificate is null && proxy is null)
            Console.Error.WriteLine("factcheck: warning: without --certificate, or a --proxy in front that speaks HTTPS, passwords and tokens can be read on the way, and no browser keeps its session");
        return new ServerSettings { Address = address, Port = port, HasAccounts = isElsewhere || parsed.GetValue(_accounts), Certificate = certificate, Proxy = proxy, Provider = Provider(), LogsAsJson = parsed.GetValue(_log) == "json" };
    }

    /// <summary>In the environment: a secret does not belong on a command line, which others on the machine can read.</summary>
    /// <exception cref="InputException">Only a part is there, or the address is none.</exception>
    private static IdentityProvider? Provider()
    {
        string? Variable(string name) => Environment.GetEnvironmentVariable("FACTCHECK_OIDC_" + name) is { Length: > 0 } value ? value : null;
        var (authority, client, secret) = (Variable("AUTHORITY"), Variable("CLIENT_ID"), Variable("CLIENT_SECRET"));
        if (authority is null && client is null && secret is null)
            return null;
        if (authority is null || client is null || secret is null)
            throw new InputException("OpenID Connect needs all of FACTCHECK_OIDC_AUTHORITY, FACTCHECK_OIDC_CLIENT_ID and FACTCHECK_OIDC_CLIENT_SECRET");
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            throw new InputException($"FACTCHECK_OIDC_AUTHORITY: expected an address such as https://id.example, found '{authority}'");
        return new IdentityProvider(address, client, secret, Variable("CLAIM") ?? "email");
    }

    private static IPAddress AddressOf(string option, string text) =>
        text == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out var address) ? address
        : throw new InputException($"{option}: expected an address such as 0.0.0.0 or ::1, found '{text}'");

    private static X509Certificate2 Certificate(string file)
    {
        try
        {
            return X509Certificate2.CreateFromPemFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InputException($"--certificate: {file} cannot be used: {e.Message}");
        }
    }
}
