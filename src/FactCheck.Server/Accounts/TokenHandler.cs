using System.Text.Encodings.Web;
using FactCheck.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FactCheck.Server.Accounts;

/// <summary>A program that sends a token in a person's place: it may what the token may, as long as the person may that too.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Store store)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.Fail("no bearer token"));
        return Task.FromResult(store.Token(Secret.HashOf(header[Bearer.Length..].Trim())) is { Revoked: null, Person.IsDisabled: false } token && token.Ends > TimeProvider.GetUtcNow()
            ? AuthenticateResult.Success(new AuthenticationTicket(Identity.Of(token.Person.Name, token.Role < token.Person.Role ? token.Role : token.Person.Role, Access.Token), Access.Token))
            : AuthenticateResult.Fail("the token is not known, has ended or was revoked"));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = 401;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
