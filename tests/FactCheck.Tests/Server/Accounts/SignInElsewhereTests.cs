using System.Net;
using FactCheck.Server.Accounts;
using FactCheck.Tests.Server.Review;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>Signing in at a provider: it says who somebody is, the account what they may.</summary>
public sealed class SignInElsewhereTests
{
    [TestCase("Reviewer", true, "/stories")]
    [TestCase("Reviewer", false, "/login?refused=1")]
    [TestCase("nobody@elsewhere.example", true, "/login?refused=1")]
    public async Task The_provider_says_who_and_the_account_what(string email, bool isVerified, string expected)
    {
        await using var provider = await FakeProvider.Start();
        (provider.Claims["email"], provider.Claims["email_verified"]) = (email, isVerified);
        await using var site = await AccountSite.Start(new IdentityProvider(provider.Address, "desk", "not told"));
        var visitor = site.Visitor();
        var link = (await ReviewSite.Load(visitor, "/login?return=%2Fstories")).QuerySelector("main p a")!.GetAttribute("href")!;

        var there = await visitor.GetAsync(link);
        Assert.That(there.Headers.GetValues("Set-Cookie"), Has.Exactly(2).Items.And.All.StartsWith("__Host-factcheck-").And.All.Contains("; secure; samesite=lax; httponly"));
        Assert.That(there.Headers.Location!.ToString(), Does.StartWith(new Uri(provider.Address, "authorize").AbsoluteUri).And.Contains("code_challenge_method=S256").And.Contains("response_type=code"));
        var back = await visitor.GetAsync(there.Headers.Location);
        var done = await visitor.GetAsync(back.Headers.Location);
        Assert.That((done.StatusCode, done.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.Found, expected)), await done.Content.ReadAsStringAsync());
        Assert.That((await visitor.GetAsync("/stories")).StatusCode, Is.EqualTo(expected == "/stories" ? HttpStatusCode.OK : HttpStatusCode.Found));
        Assert.That(site.Store.SessionsOf("Reviewer"), Has.Count.EqualTo(expected == "/stories" ? 1 : 0));
    }

    [Test]
    public async Task Signing_in_again_ends_the_session_before()
    {
        await using var provider = await FakeProvider.Start();
        (provider.Claims["email"], provider.Claims["email_verified"]) = ("Reviewer", true);
        await using var site = await AccountSite.Start(new IdentityProvider(provider.Address, "desk", "not told"));
        var visitor = await site.SignedIn("Reader");
        for (var time = 0; time < 2; time++)
            await visitor.GetAsync((await visitor.GetAsync((await visitor.GetAsync("/login/elsewhere")).Headers.Location)).Headers.Location);
        Assert.That((site.Store.SessionsOf("Reader").Count, site.Store.SessionsOf("Reviewer").Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_provider_that_says_it_is_another_one_is_not_believed()
    {
        await using var provider = await FakeProvider.Start();
        provider.Issuer = "https://elsewhere.example/";
        await using var site = await AccountSite.Start(new IdentityProvider(provider.Address, "desk", "not told"));
        Assert.That((await site.Visitor().GetAsync("/login/elsewhere")).Headers.Location!.ToString(), Is.EqualTo("/login?refused=1"));
    }

    [TestCase("Reviewer", "/stories")]
    [TestCase("unReviewer", "/login?refused=1")]
    [TestCase("nobody", "/login?refused=1")]
    public async Task A_provider_that_others_wrote_lets_in_who_has_an_account(string login, string expected)
    {
        using var provider = NodeProvider.Start();
        if (provider is null)
            Assert.Ignore("left out: signing in at a provider that others wrote (npm install --prefix tests oidc-provider)");
        await using var site = await AccountSite.Start(new IdentityProvider(provider.Address, "desk", NodeProvider.Secret));
        provider.LeadBackTo(new Uri(site.Site.Address, "/login/elsewhere/done"));
        var visitor = site.Visitor();

        var (address, response) = (site.Site.Address, await visitor.GetAsync("/login/elsewhere?return=%2Fstories"));
        for (var steps = 0; steps < 20 && !(address.AbsolutePath == "/login/elsewhere/done" && response.Headers.Location is not null); steps++)
        {
            if (response.Headers.Location is { } there)
            {
                address = new Uri(address, there);
                response = await visitor.GetAsync(address);
                continue;
            }
            var form = (await AccountSite.PageOf(response)).QuerySelector("form")!;
            using var sent = new FormUrlEncodedContent([KeyValuePair.Create("prompt", form.QuerySelector("[name=prompt]")!.GetAttribute("value")!), KeyValuePair.Create("login", login), KeyValuePair.Create("password", "any")]);
            address = new Uri(form.GetAttribute("action")!);
            response = await visitor.PostAsync(address, sent);
        }
        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo(expected), $"{address} {response.StatusCode}");
        Assert.That(site.Store.SessionsOf("Reviewer"), Has.Count.EqualTo(expected == "/stories" ? 1 : 0));
    }

    [Test]
    public async Task An_answer_that_nobody_asked_for_signs_nobody_in()
    {
        await using var provider = await FakeProvider.Start();
        (provider.Claims["email"], provider.Claims["email_verified"]) = ("Reviewer", true);
        await using var site = await AccountSite.Start(new IdentityProvider(provider.Address, "desk", "not told"));
        var (asked, other) = (site.Visitor(), site.Visitor());
        var there = await asked.GetAsync("/login/elsewhere");
        var back = await asked.GetAsync(there.Headers.Location);
        var done = await other.GetAsync(back.Headers.Location);
        Assert.That(done.Headers.Location!.ToString(), Is.EqualTo("/login?refused=1"));
        Assert.That(site.Store.SessionsOf("Reviewer"), Is.Empty);
    }
}
