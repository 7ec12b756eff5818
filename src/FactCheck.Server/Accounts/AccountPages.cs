using System.Globalization;
using FactCheck.Reports.Html;
using FactCheck.Server.Review;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Accounts;

/// <summary>One's own account: the password, and where one is signed in.</summary>
internal static class AccountPages
{
    public const string Address = "/account";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (HttpContext context, Store store) => Show(context, store, null)).For(Role.Reader);
        routes.MapPost($"{Address}/password", ChangePassword).For(Role.Reader);
        routes.MapPost($"{Address}/session", EndSession).For(Role.Reader);
    }

    private static async Task<IResult> ChangePassword(HttpContext context, Store store, Passwords passwords, LoginThrottle throttle)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        // A program's token must not become a person's password.
        if (SessionTickets.Current(context) is not { Person: var person })
            return Show(context, store, "Sign in by your name to change the password.");
        var (old, password, address) = (form["old"].ToString(), form["password"].ToString(), context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (throttle.Wait(Folding.Fold(person.Name), address) > TimeSpan.Zero)
            return Show(context, store, "Too many attempts. Wait a while.");
        if (old.Length > Passwords.Longest || !passwords.IsRight(store, person.Name, old))
        {
            throttle.Fail(Folding.Fold(person.Name), address);
            return Show(context, store, "The old password is not right.");
        }
        if (Passwords.FaultOf(person.Name, password) is { } fault)
            return Show(context, store, $"Not changed: {fault}.");
        store.SetPassword(person.Name, person.Name, passwords.Hash(person.Name, password));
        return Results.LocalRedirect(LoginPages.Address);
    }

    private static async Task<IResult> EndSession(HttpContext context, Store store)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        var hash = form["session"].ToString();
        // One's own alone.
        if (store.SessionsOf(Identity.NameOf(context)!).Any(s => s.Hash == hash))
            store.EndSession(hash);
        return Results.LocalRedirect(Address);
    }

    private static IResult Show(HttpContext context, Store store, string? problem)
    {
        var person = store.Person(Identity.NameOf(context)!)!;
        return Page.Of(
            context,
            "Your account",
            html =>
            {
                html.Add($"<h1>{person.Name:bdi}</h1><p class=\"lead\">Role: {Hyphenated.Of(person.Role)}</p>");
                if (problem is not null)
                    html.Add($"<p class=\"notice\" role=\"alert\">{problem}</p>");
                if (person.HasPassword)
                {
                    html.Raw("<h2>Change the password</h2>");
                    Page.OpenForm(html, context, $"{Address}/password", "class=\"fields\"");
                    html.Raw("<label>Old password <input type=\"password\" name=\"old\" autocomplete=\"current-password\" required maxlength=\"256\"></label><label>New password <input type=\"password\" name=\"password\" autocomplete=\"new-password\" required minlength=\"12\" maxlength=\"256\"></label><button>Change</button></form><p class=\"quiet\">You are signed out everywhere, and sign in anew.</p>");
                }
                html.Raw("<h2>Where you are signed in</h2><ul class=\"columns\">");
                foreach (var session in store.SessionsOf(person.Name))
                {
                    html.Add($"<li>from {session.Address:bdi}, since {session.Started.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}{(session.Hash == SessionTickets.Current(context)?.Hash ? " (this one)" : "")}");
                    Page.OpenForm(html, context, $"{Address}/session");
                    html.Add($"<input type=\"hidden\" name=\"session\" value=\"{session.Hash}\"><button class=\"second\">End it</button></form></li>");
                }
                html.Raw("</ul>");
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
