using FactCheck.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Accounts;

/// <summary>
/// Keeps sessions in the store: the cookie holds a key alone, so a session that is ended is over at once, and a role that changes
/// counts from the next request.
/// </summary>
internal sealed class SessionTickets(Store store, TimeProvider clock, IHttpContextAccessor request) : ITicketStore
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Not used for so long, a session is over.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(2);

    private static readonly TimeSpan Noticed = TimeSpan.FromMinutes(1);

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Secret.New();
        store.BeginSession(Secret.HashOf(key), ticket.Principal.Identity!.Name!, request.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "", Longest);
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (Secret.HashOf(key), clock.GetUtcNow());
        if (store.Session(hash) is not { Person.IsDisabled: false } session || session.Ends <= now || session.Seen + LongestPause <= now)
            return Task.FromResult<AuthenticationTicket?>(null);
        if (now - session.Seen > Noticed)
            store.SeeSession(hash);
        if (request.HttpContext is { } context)
            context.Items[typeof(Session)] = session;
        return Task.FromResult<AuthenticationTicket?>(new AuthenticationTicket(Identity.Of(session.Person.Name, session.Person.Role, Access.Session), new AuthenticationProperties { IssuedUtc = session.Started, ExpiresUtc = session.Ends }, Access.Session));
    }

    public Task RemoveAsync(string key)
    {
        store.EndSession(Secret.HashOf(key));
        return Task.CompletedTask;
    }

    /// <summary>The session of this request; null for a token.</summary>
    public static Session? Current(HttpContext context) => context.Items[typeof(Session)] as Session;
}
