using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Api;

/// <summary>Leads from one page of a list to the next (RFC 8288), so that a client need not make addresses itself.</summary>
internal static class PageLinks
{
    public static void Add(HttpContext context, string relation, string address) =>
        context.Response.Headers.Append("Link", $"<{address}>; rel=\"{relation}\"");

    /// <summary>For lists whose pages are numbered from 1.</summary>
    /// <param name="context">The request; its other parameters stay.</param>
    /// <param name="page">The page that is given.</param>
    /// <param name="hasMore">Whether there is one after it.</param>
    public static void Add(HttpContext context, long page, bool hasMore)
    {
        if (page > 1)
            Add(context, "prev", AddressOf(context.Request, page - 1));
        if (hasMore)
            Add(context, "next", AddressOf(context.Request, page + 1));
    }

    private static string AddressOf(HttpRequest request, long page) => QueryHelpers.AddQueryString(
        request.Path,
        request.Query.Where(p => p.Key != "page").Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)).Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))));
}
