using System.Security.Claims;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Accounts;

/// <summary>Who is signed in, as the framework carries it.</summary>
internal static class Identity
{
    /// <summary>A role brings those before it.</summary>
    public static ClaimsPrincipal Of(string name, Role role, string scheme) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, name),
            new Claim(ClaimTypes.Name, name),
            .. Enum.GetValues<Role>().Where(r => r <= role).Select(r => new Claim(ClaimTypes.Role, Hyphenated.Of(r))),
        ],
        scheme));

    /// <returns>The signed-in person's name; null where the server is open and nobody is.</returns>
    public static string? NameOf(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, AuthenticationType: not Access.Open } identity ? identity.Name : null;

    public static bool Is(HttpContext context, Role role) => context.User.IsInRole(Hyphenated.Of(role));
}
