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

    private const string Verified = "email_verified";

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
        foreach (var (cookie, name) in ((CookieBuilder, string)[])[(options.NonceCookie, "nonce"), (options.CorrelationCookie, "state")])
        {
            (cookie.Name, cookie.Path) = ($"__Host-factcheck-{name}.", "/");
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
        // Most providers tell who somebody is only when asked for it, beside the token.
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapUniqueJsonKey(Verified, Verified);
        options.ClaimActions.MapUniqueJsonKey(provider.Claim, provider.Claim);
        options.BackchannelHttpHandler = new ClientSecretHandler(async stop => (await options.ConfigurationManager!.GetConfigurationAsync(stop)).TokenEndpointAuthMethodsSupported) { InnerHandler = new SocketsHttpHandler() };
        options.Events.OnRedirectToIdentityProvider = async context =>
        {
            // What the configured address tells of itself must not be another provider's.
            var issuer = (await options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted)).Issuer;
            if (issuer.TrimEnd('/') != provider.Authority.AbsoluteUri.TrimEnd('/'))
            {
                context.HandleResponse();
                Refuse(context.HttpContext, $"{provider.Authority} says that it is {issuer}");
            }
        };
        options.Events.OnTicketReceived = async context =>
        {
            if (PersonOf(context, provider) is { } person)
            {
                // Whoever had this browser's session before: it is over.
                await context.HttpContext.AuthenticateAsync(Access.Session);
                if (SessionTickets.Current(context.HttpContext) is { } before)
                    context.HttpContext.RequestServices.GetRequiredService<Store>().EndSession(before.Hash);
                context.Principal = Identity.Of(person.Name, person.Role, Access.Session);
                LogSignedIn(Log(context.HttpContext), person.Name);
            }
            else
            {
                context.HandleResponse();
                Refuse(context.HttpContext, $"no account has the name that the claim '{provider.Claim}' gives");
            }
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            Refuse(context.HttpContext, context.Failure?.Message);
            return Task.CompletedTask;
        };
    });

    private static Person? PersonOf(TicketReceivedContext context, IdentityProvider provider)
    {
        // An address that the provider has not proved may be anybody's.
        if (provider.Claim == "email" && context.Principal!.FindFirst(Verified)?.Value is not ("true" or "True"))
            return null;
        return context.Principal!.FindFirst(provider.Claim)?.Value is { } name
            && context.HttpContext.RequestServices.GetRequiredService<Store>().Person(name) is { IsDisabled: false } person ? person : null;
    }

    private static void Refuse(HttpContext context, string? reason)
    {
        LogFailed(Log(context), reason);
        context.Response.Redirect($"{LoginPages.Address}?{LoginPages.Refused}=1");
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(
        Address,
        (HttpContext context) => Results.Challenge(new AuthenticationProperties { RedirectUri = LoginPages.OwnAddress(context.Request.Query[LoginPages.Return].ToString()) }, [Scheme])).AllowAnonymous();

    private static ILogger Log(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("FactCheck.Accounts");

    [LoggerMessage(LogLevel.Information, "{Person} signed in at the provider")]
    private static partial void LogSignedIn(ILogger log, string person);

    [LoggerMessage(LogLevel.Warning, "a sign-in at the provider failed: {Reason}")]
    private static partial void LogFailed(ILogger log, string? reason);
}
