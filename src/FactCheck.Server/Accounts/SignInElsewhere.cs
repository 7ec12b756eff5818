using FactCheck.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace FactCheck.Server.Accounts;

/// <summary>
/// Signing in by OpenID Connect. The provider says who somebody is; what they may, the account of that name says: who has none stays outside.
/// In a type of its own, so that nothing of it is loaded where it is not asked for.
/// </summary>
internal static partial class SignInElsewhere
{
    public const string Address = LoginPages.Address + "/elsewhere";

    private const string Scheme = "elsewhere";

    public static void Add(AuthenticationBuilder authentication, IdentityProvider provider) => authentication.AddOpenIdConnect(Scheme, options =>
    {
        options.SignInScheme = Access.Session;
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.ClientId = provider.Client;
        options.ClientSecret = provider.Secret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.CallbackPath = Address + "/done";
        options.Scope.Add("email");
        foreach (var cookie in (CookieBuilder[])[options.NonceCookie, options.CorrelationCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
        options.Events.OnTokenValidated = context =>
        {
            var store = context.HttpContext.RequestServices.GetRequiredService<Store>();
            var name = context.Principal!.FindFirst(provider.Claim)?.Value;
            // An address that the provider has not proved may be anybody's.
            if (provider.Claim == "email" && context.Principal.FindFirst("email_verified")?.Value is not ("true" or "True"))
                name = null;
            if (name is null || store.Person(name) is not { IsDisabled: false } person)
                context.Fail($"no account has the name that the claim '{provider.Claim}' gives");
            else
            {
                context.Principal = Identity.Of(person.Name, person.Role, Access.Session);
                LogSignedIn(Log(context.HttpContext), person.Name);
            }
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            LogFailed(Log(context.HttpContext), context.Failure?.Message);
            context.HandleResponse();
            context.Response.Redirect($"{LoginPages.Address}?{LoginPages.Refused}=1");
            return Task.CompletedTask;
        };
    });

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(
        Address,
        (HttpContext context) => Results.Challenge(new AuthenticationProperties { RedirectUri = LoginPages.OwnAddress(context.Request.Query[LoginPages.Return].ToString()) }, [Scheme])).AllowAnonymous();

    private static ILogger Log(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("FactCheck.Accounts");

    [LoggerMessage(LogLevel.Information, "{Person} signed in at the provider")]
    private static partial void LogSignedIn(ILogger log, string person);

    [LoggerMessage(LogLevel.Warning, "a sign-in at the provider failed: {Reason}")]
    private static partial void LogFailed(ILogger log, string? reason);
}
