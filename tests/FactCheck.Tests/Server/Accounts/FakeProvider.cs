using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>A provider of OpenID Connect on this machine that lets everybody in as who the test says, tells all in its token, and takes the client's secret in the body alone.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "test" };
    private readonly WebApplication _app;
    private string _nonce = "", _challenge = "";

    private FakeProvider(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Who it says it is; null for what it is.</summary>
    public string? Issuer { get; set; }

    /// <summary>Who signs in there.</summary>
    public Dictionary<string, object> Claims { get; } = [];

    public static async Task<FakeProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var provider = new FakeProvider(builder.Build());
        provider._app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = provider.Issuer ?? provider.Address.AbsoluteUri,
            ["authorization_endpoint"] = new Uri(provider.Address, "authorize").AbsoluteUri,
            ["token_endpoint"] = new Uri(provider.Address, "token").AbsoluteUri,
            ["jwks_uri"] = new Uri(provider.Address, "keys").AbsoluteUri,
            ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_post" },
        }));
        provider._app.MapGet("/keys", () => Results.Json(new Dictionary<string, object> { ["keys"] = new[] { provider.PublicKey() } }));
        provider._app.MapGet("/authorize", provider.Authorize);
        provider._app.MapPost("/token", (Delegate)provider.Token);
        await provider._app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        (_nonce, _challenge) = (query["nonce"].ToString(), query["code_challenge"].ToString());
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = "once", ["state"] = query["state"] }));
    }

    private async Task<IResult> Token(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["code"] != "once" || form["client_secret"] != "not told" || verifier != _challenge)
            return Results.BadRequest();
        var now = TimeProvider.System.GetUtcNow();
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address.AbsoluteUri,
            Audience = "desk",
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.AddMinutes(5).UtcDateTime,
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = _nonce, ["sub"] = "1" },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new Dictionary<string, string> { ["id_token"] = token, ["access_token"] = "unused", ["token_type"] = "Bearer", ["expires_in"] = 300.ToString(CultureInfo.InvariantCulture) });
    }

    private Dictionary<string, string> PublicKey()
    {
        var key = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, string> { ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = _key.KeyId, ["n"] = WebEncoders.Base64UrlEncode(key.Modulus!), ["e"] = WebEncoders.Base64UrlEncode(key.Exponent!) };
    }
}
