using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Accounts;

/// <summary>
/// Sends the secret of the client as HTTP Basic, which every provider takes (RFC 6749, section 2.3.1), and not in the body, where the
/// framework puts it and strict providers refuse it. A provider that says it takes only that gets it there.
/// </summary>
/// <param name="methods">How the provider says that clients may prove who they are; nothing means Basic.</param>
internal sealed class ClientSecretHandler(Func<CancellationToken, Task<ICollection<string>>> methods) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is { Method.Method: "POST", Content: FormUrlEncodedContent body })
        {
            var form = QueryHelpers.ParseQuery(await body.ReadAsStringAsync(cancellationToken));
            if (form.Remove("client_secret", out var secret) && form.TryGetValue("client_id", out var client) && await TakesBasic(cancellationToken))
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client.ToString())}:{Uri.EscapeDataString(secret.ToString())}")));
                request.Content = new FormUrlEncodedContent(form.SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value)));
            }
        }
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<bool> TakesBasic(CancellationToken stop) => await methods(stop) is var told && (told.Count == 0 || told.Contains("client_secret_basic"));
}
