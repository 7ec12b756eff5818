using FactCheck.Reports.Html;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server.Review;

/// <summary>The frame around every page, and what forms on it need.</summary>
internal static partial class Page
{
    /// <summary>Remembers what the person calls themselves.</summary>
    public const string PersonCookie = "reviewer";

    private static readonly (string Address, string Name)[] Places = [("/", "Findings"), ("/stories", "Stories"), ("/outlets", "Outlets"), (DraftPage.Address, "Check a draft")];

    public static IResult Of(HttpContext context, string title, Action<HtmlText> write, int status = StatusCodes.Status200OK)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Add($"<title>{title} · FactCheck</title>\n");
        html.Raw("<link rel=\"stylesheet\" href=\"/review.css\">\n<script src=\"/review.js\" defer></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header class=\"bar\"><a class=\"brand\" href=\"/\">FactCheck</a><nav aria-label=\"Main\"><ul>");
        foreach (var (address, name) in Places)
            html.Add($"<li><a href=\"{address}\"").Raw(context.Request.Path == address ? " aria-current=\"page\">" : ">").Add($"{name}</a></li>");
        html.Raw("</ul></nav>");
        WritePerson(html, context);
        html.Raw("</header>\n<main id=\"main\" tabindex=\"-1\">\n");
        write(html);
        html.Raw("</main>\n<dialog id=\"keys\" aria-labelledby=\"keys-title\"><h2 id=\"keys-title\">Keys</h2><dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous finding</dd><dt><kbd>Enter</kbd></dt><dd>open it</dd><dt><kbd>c</kbd> <kbd>d</kbd> <kbd>e</kbd></dt><dd>confirm, dismiss, explain</dd><dt><kbd>x</kbd></dt><dd>select it for all at once</dd><dt><kbd>/</kbd></dt><dd>search</dd><dt><kbd>u</kbd></dt><dd>back to the list</dd><dt><kbd>?</kbd></dt><dd>this help</dd></dl><form method=\"dialog\"><button>Close</button></form></dialog>\n</body>\n</html>\n");
        return Results.Text(html.ToString(), "text/html; charset=utf-8", statusCode: status);
    }

    /// <summary>Who is signed in; nothing where nobody has to be.</summary>
    private static void WritePerson(HtmlText html, HttpContext context)
    {
        if (Identity.NameOf(context) is not { } name)
            return;
        OpenForm(html, context, "/logout", "class=\"person\"");
        if (Identity.Is(context, Role.Administrator))
            html.Add($"<a href=\"{PeoplePages.Address}\">People</a> ");
        html.Add($"<a href=\"{AccountPages.Address}\">{name:bdi}</a> <button class=\"second\">Sign out</button></form>");
    }

    public static IResult NotFound(HttpContext context, string what) =>
        Of(context, "Not found", html => html.Add($"<h1>Not found</h1><p class=\"lead\">{what}</p><p><a href=\"/\">All findings</a></p>"), StatusCodes.Status404NotFound);

    /// <summary>A form that is sent back; without the hidden token that is written here no form is taken.</summary>
    public static void OpenForm(HtmlText html, HttpContext context, string action, string attributes = "")
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        html.Add($"<form method=\"post\" action=\"{action}\" ").Raw(attributes).Add($"><input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{tokens.RequestToken}\">");
    }

    /// <summary>Who is signed in, or what the person called themselves the last time; "" where neither is known.</summary>
    public static string PersonOf(HttpContext context) =>
        Identity.NameOf(context) ?? (context.Request.Cookies[PersonCookie] is { } cookie ? Uri.UnescapeDataString(cookie) : "");

    /// <summary>Who sent a form: who is signed in, whatever the form says; where nobody has to be, who it says.</summary>
    public static string PersonOf(HttpContext context, IFormCollection form) => Identity.NameOf(context) ?? form["person"].ToString().Trim();

    /// <summary>Where a form asks who sends it; who is signed in is not asked.</summary>
    public static void WritePersonField(HtmlText html, HttpContext context, string person)
    {
        if (Identity.NameOf(context) is { } name)
            html.Add($"<span class=\"quiet\">as {name:bdi}</span>");
        else
            html.Add($"<label>Your name <input name=\"person\" autocomplete=\"name\" required maxlength=\"100\" value=\"{person}\"></label>");
    }

    public static void Remember(HttpContext context, string person)
    {
        if (Identity.NameOf(context) is null)
            context.Response.Cookies.Append(
                PersonCookie,
                Uri.EscapeDataString(person),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
    }

    /// <summary>The form as sent; null where its token is missing or not ours.</summary>
    public static async Task<IFormCollection?> ReadForm(HttpContext context) =>
        context.Request.HasFormContentType && await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : null;

    public static IResult Stale(HttpContext context)
    {
        LogStale(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("FactCheck.Accounts"), context.Request.Path, context.Connection.RemoteIpAddress);
        return Of(context, "Send it again", html => html.Raw("<h1>This form is too old</h1><p class=\"lead\">The program was started anew, or somebody signed in or out, since the page was loaded. Go back, load the page again and send it once more.</p>"), StatusCodes.Status400BadRequest);
    }

    [LoggerMessage(LogLevel.Warning, "a form for {Path} from {Address} came without a token that is good for it")]
    private static partial void LogStale(ILogger log, string path, System.Net.IPAddress? address);
}
