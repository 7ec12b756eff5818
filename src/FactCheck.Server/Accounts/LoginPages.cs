using System.Globalization;
using FactCheck.Reports.Html;
using FactCheck.Server.Review;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server.Accounts;

/// <summary>In and out. The pages work without a script.</summary>
internal static partial class LoginPages
{
    public const string Address = "/login";

    /// <summary>Where to go afterwards.</summary>
    public const string Return = "return";

    /// <summary>Says that the provider of identities, or the account, let nobody in.</summary>
    public const string Refused = "refused";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (HttpContext context) => Form(context, context.Request.Query.ContainsKey(Refused) ? "You were not signed in: no account has your name there, or it is disabled." : null)).AllowAnonymous();
        routes.MapPost(Address, SignIn).AllowAnonymous();
        routes.MapPost("/logout", (Delegate)SignOut).For(Role.Reader);
    }

    private static async Task<IResult> SignIn(HttpContext context, Store store, Passwords passwords, LoginThrottle throttle, ILoggerFactory logs)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        var (log, address) = (logs.CreateLogger("FactCheck.Accounts"), context.Connection.RemoteIpAddress?.ToString() ?? "");
        var (name, password) = (form["name"].ToString().Trim(), form["password"].ToString());
        if (name.Length is 0 or > Person.LongestName || password.Length is 0 or > Passwords.Longest)
            return Form(context, "Name or password are not right.", StatusCodes.Status400BadRequest);
        if (throttle.Wait(Folding.Fold(name), address) is { Ticks: > 0 } wait)
        {
            LogThrottled(log, address);
            var seconds = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = seconds;
            return Form(context, $"Too many attempts. Wait {seconds} seconds.", StatusCodes.Status429TooManyRequests);
        }
        if (!passwords.IsRight(store, name, password) || store.Person(name) is not { IsDisabled: false } person)
        {
            throttle.Fail(Folding.Fold(name), address);
            LogFailed(log, address);
            return Form(context, "Name or password are not right.", StatusCodes.Status400BadRequest);
        }
        throttle.Succeed(Folding.Fold(name));
        // Whoever had this browser's session before: it is over.
        if (SessionTickets.Current(context) is { } before)
            store.EndSession(before.Hash);
        await context.SignInAsync(Access.Session, Identity.Of(person.Name, person.Role, Access.Session));
        LogSignedIn(log, person.Name, address);
        return Results.LocalRedirect(OwnAddress(form[Return].ToString()));
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        if (await Page.ReadForm(context) is null)
            return Page.Stale(context);
        await context.SignOutAsync(Access.Session);
        // Nothing that was shown stays in the browser.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect(Address);
    }

    private static IResult Form(HttpContext context, string? problem, int status = StatusCodes.Status200OK) => Page.Of(
        context,
        "Sign in",
        html =>
        {
            html.Raw("<h1>Sign in</h1>");
            if (problem is not null)
                html.Add($"<p class=\"notice\" role=\"alert\">{problem}</p>");
            Page.OpenForm(html, context, Address, "class=\"fields\"");
            html.Add($"<input type=\"hidden\" name=\"{Return}\" value=\"{OwnAddress(context.Request.Query[Return].ToString())}\">");
            html.Raw("<label>Name <input name=\"name\" autocomplete=\"username\" required maxlength=\"100\"></label><label>Password <input type=\"password\" name=\"password\" autocomplete=\"current-password\" required maxlength=\"256\"></label><button>Sign in</button></form>");
            if (context.RequestServices.GetService<IdentityProvider>() is { } provider)
                html.Add($"<p><a href=\"{SignInElsewhere.Address}?{Return}={Uri.EscapeDataString(OwnAddress(context.Request.Query[Return].ToString()))}\">Sign in at {provider.Authority.Host}</a></p>");
        },
        status);

    /// <summary>Only an address of our own: "//elsewhere" would lead away.</summary>
    public static string OwnAddress(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl) ? address : "/";

    [LoggerMessage(LogLevel.Information, "{Person} signed in from {Address}")]
    private static partial void LogSignedIn(ILogger log, string person, string address);

    [LoggerMessage(LogLevel.Warning, "a sign-in from {Address} failed")]
    private static partial void LogFailed(ILogger log, string address);

    [LoggerMessage(LogLevel.Warning, "a sign-in from {Address} was put off: too many failed")]
    private static partial void LogThrottled(ILogger log, string address);
}
