using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server;
using FactCheck.Storage;
using FactCheck.Tests.Feeds;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;

namespace FactCheck.Tests.Server.Review;

/// <summary>The review pages on a port of this machine, over a store of one story; one of its outlets tries to be more than text.</summary>
internal sealed class ReviewSite : IAsyncDisposable
{
    public const string Hostile = "<script>document.title='broken'</script>\" onfocus=alert(1) '\u202E=1+1";

    private static readonly (string Outlet, string Title, string Text)[] Articles =
    [
        ("The Daily Ferry", "Ferry sinks off Marlow", "Twelve people were killed when a ferry sank off Marlow on Monday.\n\nThe harbour master, Jane Holm, had warned the council of the old engine in March. Captain Peter Quill, 54, swam to the pier."),
        ("Marlow Post", "After the wreck", "On Monday, 21 people were killed when a ferry sank off Marlow.\n\nThe harbour master, Jane Holm, said the engine had been tested in March. Captain Peter Quill, 45, was taken to hospital."),
    ];

    private readonly Folder _folder = new();
    private readonly WebApplication _app;
    private readonly HouseConfiguration _house;

    private ReviewSite(bool empty, string hostile, Func<Store, ServerSettings> settings, TimeProvider clock, HouseConfiguration house, Func<Store, Baseline> known)
    {
        _house = house;
        Store = Store.Open(Path.Combine(_folder.Path, "store.db"), clock);
        if (!empty)
            Fill([.. Articles, (hostile, hostile, "On Monday, 21 people were killed when a ferry sank off Marlow. " + hostile + " " + new string('x', 10_000) + " 👩‍👩‍👧")]);
        _app = ReviewServer.Make(Store, house, known(Store), settings(Store));
    }

    public Store Store { get; }

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <param name="empty">Without articles.</param>
    /// <param name="hostile">The name, title and words of the third outlet.</param>
    /// <param name="settings">For whom; open if not given.</param>
    /// <param name="clock">What the store goes by.</param>
    /// <param name="house">The standard rules alone if not given.</param>
    /// <param name="known">The findings that are known; none if not given.</param>
    public static async Task<ReviewSite> Start(bool empty = false, string hostile = Hostile, Func<Store, ServerSettings>? settings = null, TimeProvider? clock = null, HouseConfiguration? house = null, Func<Store, Baseline>? known = null)
    {
        var site = new ReviewSite(empty, hostile, settings ?? (_ => new ServerSettings { Port = 0 }), clock ?? TimeProvider.System, house ?? new HouseConfiguration { Pack = RulePack.Standard }, known ?? (_ => Baseline.None));
        await site._app.StartAsync();
        site.Address = new Uri(site._app.Urls.Single());
        return site;
    }

    /// <summary>A person with cookies of their own.</summary>
    public HttpClient Visitor() => new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    public static async Task<IHtmlDocument> Load(HttpClient visitor, string address)
    {
        var response = await visitor.GetAsync(address);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the form whose action ends so, with its hidden fields as they stand.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> Send(HttpClient visitor, IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll("form").Single(f => f.GetAttribute("action")?.EndsWith(action, StringComparison.Ordinal) == true);
        var values = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await Send(visitor, new FormUrlEncodedContent(values), form.GetAttribute("action")!);
    }

    /// <summary>Sends a form with a file.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> SendFile(HttpClient visitor, IHtmlDocument page, string action, string name, byte[] file)
    {
        var form = page.QuerySelector($"form[action='{action}']")!;
        var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>())
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        content.Add(new ByteArrayContent(file), "file", name);
        return await Send(visitor, content, action);
    }

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> Send(HttpClient visitor, HttpContent content, string action)
    {
        using var sent = content;
        var response = await visitor.PostAsync(action, sent);
        return (response.StatusCode, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Store.Dispose();
        _folder.Dispose();
    }

    private void Fill((string Outlet, string Title, string Text)[] articles) => new Ingest(Store, _house, threads: 1).Run(RunKind.Ingest, articles.Select((a, i) =>
    {
        var bytes = Encoding.UTF8.GetBytes(a.Text);
        var address = $"https://{i}.example/ferry";
        return ArticleResult.Of(new RawArticle { Id = address, Url = address, Text = a.Text, Outlet = a.Outlet, Title = a.Title, Published = "2024-05-07", Sha256 = ContentHash.Hex(bytes), Bytes = bytes });
    }));
}
