using System.Text.Encodings.Web;
using FactCheck.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FactCheck.Server.Accounts;

/// <summary>On one's own machine, without accounts: whoever reaches the server may do everything, and says their own name.</summary>
internal sealed class OpenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private static readonly AuthenticateResult Anybody = AuthenticateResult.Success(new AuthenticationTicket(Identity.Of("anybody", Role.Administrator, Access.Open), Access.Open));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Anybody);
}
