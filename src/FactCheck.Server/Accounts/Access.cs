using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server.Accounts;

/// <summary>Who may do what: open on one's own machine, by accounts everywhere else. What is not said to be for somebody is for readers.</summary>
internal static partial class Access
{
    public const string Open = "open";
    public const string Session = "session";
    public const string Token = "token";

    private const string SessionOrToken = "session-or-token";

    public static IServiceCollection AddAccess(this IServiceCollection services, bool hasAccounts, IdentityProvider? provider)
    {
        services.AddAuthorization(options =>
        {
            foreach (var role in Enum.GetValues<Role>())
                options.AddPolicy(Hyphenated.Of(role), policy => policy.RequireRole(Hyphenated.Of(role)));
            options.FallbackPolicy = options.GetPolicy(Hyphenated.Of(Role.Reader));
        });
        if (!hasAccounts)
        {
            // Keys of forms live as long as the process: after a restart a form that is still open has to be loaded again.
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddAuthentication(Open).AddScheme<AuthenticationSchemeOptions, OpenHandler>(Open, null);
            return services;
        }
        services.AddHttpContextAccessor().AddSingleton<Passwords>().AddSingleton<LoginThrottle>().AddSingleton<SessionTickets>();
        services.AddDataProtection().SetApplicationName("factcheck");
        services.AddOptions<KeyManagementOptions>().Configure<Store>((options, store) => options.XmlRepository = new StoredKeys(store));
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "__Host-factcheck-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            options.Cookie.Path = "/";
        });
        var authentication = services.AddAuthentication(SessionOrToken)
            .AddPolicyScheme(SessionOrToken, null, options => options.ForwardDefaultSelector = context => context.Request.Headers.Authorization.Count > 0 ? Token : Session)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(Token, null)
            .AddCookie(Session, Configure);
        if (provider is not null)
            AddElsewhere(services, authentication, provider);
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddOptions<CookieAuthenticationOptions>(Session).Configure<SessionTickets>((options, tickets) => options.SessionStore = tickets);
        return services;
    }

    /// <summary>Apart from the rest, which runs without loading what this needs.</summary>
    private static void AddElsewhere(IServiceCollection services, AuthenticationBuilder authentication, IdentityProvider provider)
    {
        services.AddSingleton(provider);
        SignInElsewhere.Add(authentication, provider);
    }

    /// <summary>Only this role and those above may use the route.</summary>
    public static TBuilder For<TBuilder>(this TBuilder route, Role role)
        where TBuilder : IEndpointConventionBuilder => route.RequireAuthorization(Hyphenated.Of(role));

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "__Host-factcheck";
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.HttpOnly = true;
        // Lax: a link to a finding, from a mail or a chat, finds its reader signed in. Every form has its token besides.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = SessionTickets.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = LoginPages.Address;
        options.ReturnUrlParameter = LoginPages.Return;
        options.Events.OnRedirectToLogin = context => Redirect(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Redirect(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A program is answered by a status, a person led to where they can sign in.</summary>
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (status == StatusCodes.Status401Unauthorized && !context.Request.Path.StartsWithSegments(Api.ApiSetup.Root, StringComparison.Ordinal))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }
        if (status == StatusCodes.Status403Forbidden)
            LogForbidden(context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("FactCheck.Accounts"), context.HttpContext.User.Identity?.Name, context.Request.Method, context.Request.Path);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return status == StatusCodes.Status401Unauthorized || context.Request.Path.StartsWithSegments(Api.ApiSetup.Root, StringComparison.Ordinal)
            ? Task.CompletedTask
            : Review.Page.Of(context.HttpContext, "Not for your role", html => html.Raw("<h1>Your role may not do this</h1><p class=\"lead\">An administrator can change it.</p>"), status).ExecuteAsync(context.HttpContext);
    }

    [LoggerMessage(LogLevel.Warning, "{Person} may not {Method} {Path}")]
    internal static partial void LogForbidden(ILogger log, string? person, string method, string path);
}
