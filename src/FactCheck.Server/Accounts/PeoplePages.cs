using System.Globalization;
using FactCheck.Server.Review;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Accounts;

/// <summary>For administrators: who may what, where they are signed in, their tokens, and what was changed. Accounts are made on the command line.</summary>
internal static class PeoplePages
{
    public const string Address = "/people";

    private const int AuditShown = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(Role.Administrator);
        routes.MapPost($"{Address}/role", (HttpContext context, Store store) => Change(context, (form, by, name) => Hyphenated.Parse<Role>(form["role"].ToString()) is { } role && store.SetRole(by, name, role))).For(Role.Administrator);
        routes.MapPost($"{Address}/disabled", (HttpContext context, Store store) => Change(context, (form, by, name) => store.SetDisabled(by, name, form["disabled"] == "1"))).For(Role.Administrator);
        routes.MapPost($"{Address}/sessions", (HttpContext context, Store store) => Change(context, (_, by, name) => store.EndSessionsOf(by, name))).For(Role.Administrator);
        routes.MapPost($"{Address}/token", (HttpContext context, Store store) => Change(context, (form, by, _) => long.TryParse(form["token"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && store.RevokeToken(by, number))).For(Role.Administrator);
    }

    private static async Task<IResult> Change(HttpContext context, Func<IFormCollection, string, string, bool> change)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        var (by, name) = (Identity.NameOf(context)!, form["name"].ToString());
        // Whoever locks themselves out could not undo it here.
        if (string.Equals(Folding.Fold(by), Folding.Fold(name), StringComparison.Ordinal))
            return Page.Of(context, "Not changed", html => html.Raw("<h1>Not changed</h1><p class=\"lead\">Another administrator, or the command line, has to change your own account.</p>"), StatusCodes.Status400BadRequest);
        return change(form, by, name) ? Results.LocalRedirect(Address) : Page.NotFound(context, "There is no such person, role or token.");
    }

    private static IResult Show(HttpContext context, Store store) => Page.Of(context, "People", html =>
    {
        html.Raw("<h1>People</h1><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"People\"><table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Role</th><th scope=\"col\">Sessions</th><th scope=\"col\">Account</th></tr></thead><tbody>");
        foreach (var person in store.People())
        {
            html.Add($"<tr><th scope=\"row\">{person.Name:bdi}</th><td>");
            Page.OpenForm(html, context, $"{Address}/role");
            html.Add($"<input type=\"hidden\" name=\"name\" value=\"{person.Name}\"><select name=\"role\" aria-label=\"Role of {person.Name}\">");
            foreach (var role in Enum.GetValues<Role>())
                html.Add($"<option value=\"{Hyphenated.Of(role)}\"").Raw(role == person.Role ? " selected>" : ">").Add($"{Hyphenated.Of(role)}</option>");
            html.Raw("</select> <button class=\"second\">Set</button></form></td><td>");
            html.Add($"{store.SessionsOf(person.Name).Count} ");
            Page.OpenForm(html, context, $"{Address}/sessions");
            html.Add($"<input type=\"hidden\" name=\"name\" value=\"{person.Name}\"><button class=\"second\">End all</button></form></td><td>");
            Page.OpenForm(html, context, $"{Address}/disabled");
            html.Add($"<input type=\"hidden\" name=\"name\" value=\"{person.Name}\"><input type=\"hidden\" name=\"disabled\" value=\"{(person.IsDisabled ? "0" : "1")}\"><button class=\"second\">{(person.IsDisabled ? "Enable" : "Disable")}</button></form></td></tr>");
        }
        html.Raw("</tbody></table></div><h2>Tokens</h2><ul class=\"columns\">");
        foreach (var token in store.Tokens())
        {
            html.Add($"<li>{token.Number}: {token.Label:bdi}, {Hyphenated.Of(token.Role)} for {token.Person.Name:bdi}, until {token.Ends.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}{(token.Revoked is null ? "" : ", revoked")}");
            if (token.Revoked is null)
            {
                Page.OpenForm(html, context, $"{Address}/token");
                html.Add($"<input type=\"hidden\" name=\"token\" value=\"{token.Number}\"><button class=\"second\">Revoke</button></form>");
            }
            html.Raw("</li>");
        }
        html.Raw("</ul><h2>What was changed</h2><ol class=\"history\">");
        foreach (var line in store.Audit(AuditShown))
            html.Add($"<li><time datetime=\"{line.At.ToString("O", CultureInfo.InvariantCulture)}\">{line.At.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}</time> <strong>{line.Person:bdi}</strong>: {line.Subject:bdi} {line.Act:bdi}</li>");
        html.Raw("</ol>");
    });
}
