using FactCheck.Discrepancies;
using FactCheck.Storage;
using FactCheck.Tests.Reports;
using Microsoft.Playwright;

namespace FactCheck.Tests.Server.Review;

/// <summary>From an empty store to an exported report, and a store full of injection strings.</summary>
public sealed partial class BrowserTests
{
    private static readonly string[] TwoArticles =
    [
        "Twelve people were killed when a ferry sank off Marlow on Monday. The ferry Osprey carried tourists from Marlow to Holm island.",
        "On Monday, 21 people were killed when a ferry sank off Marlow. The ferry Osprey carried tourists from Marlow to Holm island.",
    ];

    [Test]
    public async Task The_whole_way_with_a_finger_on_a_small_telephone_without_scripts()
    {
        await using var site = await ReviewSite.Start(empty: true);
        var page = await Open("/", new BrowserNewContextOptions { JavaScriptEnabled = false, HasTouch = true, ViewportSize = new ViewportSize { Width = 320, Height = 640 } }, site);
        foreach (var article in TwoArticles)
        {
            await page.TapAsync("nav a[href='/draft']");
            await page.FillAsync("textarea[name=text]", article);
            await page.FillAsync("input[name=published]", "2024-05-07");
            await page.TapAsync(".draft-form button");
            await page.TapAsync(".keep button");
            await page.WaitForSelectorAsync(".whole");
        }
        await page.TapAsync("nav a[href='/']");
        await page.TapAsync(".item a.open");
        await page.TapAsync("input[value=confirmed]");
        await page.FillAsync("textarea[name=note]", "rang the harbour");
        await page.FillAsync(".decide form:first-of-type input[name=person]", "Ada");
        await page.TapAsync("text=Save the verdict");
        Assert.That(await Exported(page, () => page.TapAsync("a[href$='export?format=html']")), Does.Contain("confirmed by Ada").And.Contains("21 people").And.Contains("Twelve people"));
    }

    [Test]
    public async Task The_whole_way_with_the_keyboard_alone()
    {
        await using var site = await ReviewSite.Start(empty: true);
        var page = await Open("/", options: null, site);
        foreach (var article in TwoArticles)
        {
            await Press(page, "nav a[href='/draft']");
            await page.WaitForSelectorAsync(".draft-form");
            await TabTo(page, "textarea[name=text]");
            await page.Keyboard.TypeAsync(article);
            await TabTo(page, "input[name=published]");
            await page.Keyboard.TypeAsync("05072024");
            await Press(page, ".draft-form button");
            await page.WaitForSelectorAsync("#draft");
            await Press(page, ".keep button");
            await page.WaitForSelectorAsync(".whole");
        }
        await Press(page, "nav a[href='/']");
        await page.WaitForSelectorAsync(".item");
        await OpenFirst(page);
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("rang the harbour");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Ada");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".history li");
        Assert.That(await Exported(page, () => Press(page, "a[href$='export?format=html']")), Does.Contain("confirmed by Ada").And.Contains("21 people").And.Contains("Twelve people"));
    }

    [Test]
    public async Task Injection_strings_do_nothing_on_any_page()
    {
        await using var site = await ReviewSite.Start(hostile: string.Join(' ', InjectionStrings.All));
        var finding = site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;
        site.Store.Decide(finding, 0, Decision.Explained, string.Join('\n', InjectionStrings.All).Replace("\ud83d", "", StringComparison.Ordinal), "Eve");
        var done = new List<string>();
        var page = await (await _browser.NewContextAsync()).NewPageAsync();
        page.Dialog += (_, dialog) =>
        {
            done.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) => done.Add(message.Text);
        page.Request += (_, request) => done.AddRange(request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) ? [] : [request.Url]);
        var number = site.Store.Stories(true, [], 0, 1)[0].Number;
        foreach (var address in (string[])["/", $"/finding/{finding}", $"/story/{number}", "/stories?all=1", "/outlets", "/article?address=" + Uri.EscapeDataString("https://2.example/ferry"), "/draft"])
        {
            await page.GotoAsync(new Uri(site.Address, address).ToString());
            Assert.That(await page.TitleAsync(), Does.EndWith("· FactCheck"), address);
        }
        Assert.That(done, Is.Empty);
    }

    private static async Task<string> Exported(IPage page, Func<Task> ask)
    {
        var file = await (await page.RunAndWaitForDownloadAsync(ask)).PathAsync();
        return await File.ReadAllTextAsync(file);
    }

    private static async Task Press(IPage page, string selector)
    {
        await TabTo(page, selector);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 100; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
                return;
        }
        Assert.Fail($"no way to {selector} with the keyboard");
    }
}
