using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Server;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Tests.Server.Review;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>The pages and the API over HTTPS, for people with accounts: one of each role, with a token each, and tokens that are no longer good.</summary>
internal sealed class AccountSite : IAsyncDisposable
{
    /// <summary>Everybody's.</summary>
    public const string Password = "slow herons count copper bells";

    /// <summary>Hashing takes its time by design: once is enough.</summary>
    private static readonly string Hash = new Passwords().Hash("", Password);

    private readonly X509Certificate2 _certificate = OwnCertificate();
    private readonly List<IDisposable> _visitors = [];

    private AccountSite()
    {
    }

    public ReviewSite Site { get; private set; } = null!;

    public Store Store => Site.Store;

    private IdentityProvider? Provider { get; init; }

    public StandingClock Clock { get; } = new();

    /// <summary>By the name of the person, or "expired" and "revoked".</summary>
    public Dictionary<string, string> Tokens { get; } = [];

    /// <param name="provider">Where people may sign in besides; null for nowhere.</param>
    public static async Task<AccountSite> Start(IdentityProvider? provider = null)
    {
        var site = new AccountSite { Provider = provider };
        site.Site = await ReviewSite.Start(settings: site.Fill, clock: site.Clock);
        return site;
    }

    /// <summary>A browser with cookies of its own that follows no redirect.</summary>
    public HttpClient Visitor(string? token = null)
    {
#pragma warning disable CA5400, CA5399 // The certificate is the test's own.
        var handler = new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate!.Thumbprint == _certificate.Thumbprint };
        var client = new HttpClient(handler) { BaseAddress = Site.Address };
#pragma warning restore CA5400, CA5399
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _visitors.Add(client);
        return client;
    }

    public async Task<HttpClient> SignedIn(string name)
    {
        var visitor = Visitor();
        var response = await SignIn(visitor, name, Password);
        Assert.That((response.StatusCode, response.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Found, "/")));
        return visitor;
    }

    public static async Task<HttpResponseMessage> SignIn(HttpClient visitor, string name, string password, string address = "/login") =>
        await Send(visitor, await ReviewSite.Load(visitor, address), "/login", ("name", name), ("password", password));

    /// <summary>Sends a form with its hidden fields as they stand; a field that is named counts before them.</summary>
    public static async Task<HttpResponseMessage> Send(HttpClient visitor, IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll("form").First(f => f.GetAttribute("action") == action);
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(i => fields.All(f => f.Name != i.Name)).Select(i => KeyValuePair.Create(i.Name!, i.Value));
        using var content = new FormUrlEncodedContent([.. hidden, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await visitor.PostAsync(action, content);
    }

    public static async Task<IHtmlDocument> PageOf(HttpResponseMessage response) => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
            visitor.Dispose();
        await Site.DisposeAsync();
        _certificate.Dispose();
    }

    private ServerSettings Fill(Store store)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var name = role.ToString();
            store.AddPerson("test", name, role, Hash);
            Token(store, name, name, role, days: 90);
        }
        Token(store, "expired", "Administrator", Role.Administrator, days: 1);
        Clock.Move(TimeSpan.FromDays(2));
        Token(store, "revoked", "Administrator", Role.Administrator, days: 90);
        store.RevokeToken("test", store.Tokens()[^1].Number);
        return new ServerSettings { Port = 0, HasAccounts = true, Certificate = _certificate, Provider = Provider, Clock = Clock };
    }

    private void Token(Store store, string key, string person, Role role, int days)
    {
        Tokens[key] = Secret.TokenPrefix + Secret.New();
        store.AddToken("test", person, key, role, Secret.HashOf(Tokens[key]), TimeSpan.FromDays(days));
    }

    private static X509Certificate2 OwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
