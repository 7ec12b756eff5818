using FactCheck.Storage;
using FactCheck.Tests.Conventions;
using Microsoft.Playwright;

namespace FactCheck.Tests.Server.Review;

/// <summary>The pages in a real browser: with the keyboard alone, without scripts, narrow, in both themes. <c>tests/run</c> installs what they need.</summary>
public sealed partial class BrowserTests
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>The page that stands there once a draft was sent.</summary>
    private const string CheckedDraft = "/draft#checked";

    private const string Draft = "Fourteen people were killed when a ferry sank off Marlow on Monday.\n\nThe harbour master, Jane Holm, had warned the council of the old engine in March.";

    private ReviewSite _site = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (!File.Exists(Chromium))
            Assert.Ignore($"no {Chromium}: run tests/run");
        _site = await ReviewSite.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private (string Name, string Address)[] Pages =>
    [
        ("list", "/"), ("stories", "/stories"), ("story", $"/story/{_site.Store.Stories(true, [], 0, 1)[0].Number}"), ("finding", $"/finding/{_site.Store.Discrepancies(new DiscrepancyQuery())[0].Id}"),
        ("article", "/article?address=" + Uri.EscapeDataString("https://1.example/ferry")), ("outlet", "/outlet?name=Marlow%20Post"), ("draft", "/draft"), ("checked", CheckedDraft),
    ];

    [Test]
    public async Task A_finding_is_confirmed_with_the_keyboard_alone()
    {
        var page = await Open("/?kind=age");
        await OpenFirst(page);
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("born in 1970");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Ada");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".history li");
        Assert.That(await page.InnerTextAsync(".history li"), Does.StartWith("confirmed by Ada").And.Contains("born in 1970"));
        await page.Keyboard.PressAsync("?");
        Assert.That(await page.Locator("#keys").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task Without_scripts_everything_is_done_as_well()
    {
        var page = await Open("/?kind=number", new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.ClickAsync(".item a");
        await page.CheckAsync("input[value=explained]");
        await page.FillAsync("textarea", "two counts");
        await page.FillAsync(".decide form:first-of-type input[name=person]", "Ben");
        await page.ClickAsync("text=Save the verdict");
        Assert.That(await page.InnerTextAsync(".history li"), Does.StartWith("explained by Ben"));
    }

    [Test]
    public async Task A_draft_is_pasted_without_scripts_and_stored_on_request()
    {
        await using var site = await ReviewSite.Start();
        var page = await Open("/draft", new BrowserNewContextOptions { JavaScriptEnabled = false }, site);
        await page.FillAsync("textarea", Draft);
        await page.FillAsync("input[name=published]", "2024-05-07");
        await page.ClickAsync("text=Check the draft");
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("1 conflict with published coverage"));
        await page.ClickAsync("#draft a.claim");
        Assert.That(new Uri(page.Url).Fragment, Does.StartWith("#f-"));
        await page.ClickAsync("text=Store this draft");
        Assert.That(await page.InnerTextAsync(".body"), Does.StartWith("Fourteen people"));
    }

    [Test]
    public async Task A_draft_that_is_dropped_on_the_page_is_checked_at_once()
    {
        var page = await Open("/draft");
        var dropped = await page.EvaluateHandleAsync(
            "text => { const files = new DataTransfer(); files.items.add(new File([text], 'ferry.md')); return files; }", "---\npublished: 2024-05-07\n---\n\n" + Draft);
        await page.DispatchEventAsync("body", "drop", new { dataTransfer = dropped });
        await page.WaitForSelectorAsync("#draft");
        Assert.That(await page.InnerTextAsync("#draft .outlet"), Does.StartWith("ferry.md"));
        Assert.That(await page.InnerTextAsync("h1"), Is.EqualTo("1 conflict with published coverage"));
    }

    [Test]
    public async Task Nothing_is_wider_than_a_small_telephone_and_no_page_breaks_its_policy([Values("light", "dark")] string theme)
    {
        foreach (var (name, address) in Pages)
        {
            var page = await Open(address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
            var complaints = new List<string>();
            page.Console += (_, message) => complaints.Add(message.Text);
            await page.ReloadAsync();
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320), name);
            Assert.That(complaints, Is.Empty, name);
            await Picture(page, $"{name}-{theme}-320");
            await page.SetViewportSizeAsync(1280, 900);
            await Picture(page, $"{name}-{theme}");
        }
    }

    [Test]
    public async Task Axe_finds_nothing_serious([Values("light", "dark")] string theme)
    {
        var axe = Path.Combine(ConventionTests.Root, "tests", "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe))
            Assert.Ignore($"no {axe}: run tests/run");
        foreach (var (name, address) in Pages)
        {
            var page = await Open(address, new BrowserNewContextOptions { ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
            await page.EvaluateAsync(await File.ReadAllTextAsync(axe));
            var found = await page.EvaluateAsync<string[]>(
                "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 200)}`))");
            Assert.That(found, Is.Empty, name);
        }
    }

    private static Task<byte[]> Picture(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots", name + ".png"), FullPage = true });

    private async Task<IPage> Open(string address, BrowserNewContextOptions? options = null, ReviewSite? site = null)
    {
        var page = await (await _browser.NewContextAsync(options)).NewPageAsync();
        await page.GotoAsync(new Uri((site ?? _site).Address, address).ToString());
        if (address == CheckedDraft)
            await Check(page);
        return page;
    }

    /// <summary>Opens the first finding of a list by its keys.</summary>
    private static async Task OpenFirst(IPage page)
    {
        await Painted(page);
        await page.Keyboard.PressAsync("j");
        await page.WaitForSelectorAsync(".item .open:focus");
        // A machine that is short of memory loses a key now and then; a person presses it again.
        for (var presses = 1; !page.Url.Contains("/finding/", StringComparison.Ordinal); presses++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await page.WaitForURLAsync("**/finding/**", new PageWaitForURLOptions { Timeout = 10_000 });
            }
            catch (TimeoutException) when (presses < 3)
            {
            }
        }
        await Painted(page);
    }

    // The browser drops keys that come before a page's first picture, which on a busy machine is long after its load.
    private static async Task Painted(IPage page) => await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    private static async Task Check(IPage page)
    {
        await page.FillAsync("textarea", Draft);
        await page.FillAsync("input[name=published]", "2024-05-07");
        await page.ClickAsync("text=Check the draft");
        await page.WaitForSelectorAsync("#draft");
    }
}
