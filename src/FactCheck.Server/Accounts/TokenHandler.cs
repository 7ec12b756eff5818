using System.Text.Encodings.Web;
using FactCheck.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FactCheck.Server.Accounts;

/// <summary>A program that sends a token in a person's place: it may what the token may, as long as the person may that too.</summary>
internal sealed partial class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Store store)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const string Bearer = "Bearer ";

    private readonly ILogger _log = logs.CreateLogger("FactCheck.Accounts");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.Fail("no bearer token"));
        if (store.Token(Secret.HashOf(header[Bearer.Length..].Trim())) is { Revoked: null, Person.IsDisabled: false } token && token.Ends > TimeProvider.GetUtcNow())
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Identity.Of(token.Person.Name, token.Role < token.Person.Role ? token.Role : token.Person.Role, Access.Token), Access.Token)));
        LogRefused(_log, Request.HttpContext.Connection.RemoteIpAddress?.ToString());
        return Task.FromResult(AuthenticateResult.Fail("the token is not known, has ended or was revoked"));
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Access.LogForbidden(_log, Context.User.Identity?.Name, Request.Method, Request.Path);
        return base.HandleForbiddenAsync(properties);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = 401;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "a token from {Address} was refused: not known, ended or revoked")]
    private static partial void LogRefused(ILogger log, string? address);
}
