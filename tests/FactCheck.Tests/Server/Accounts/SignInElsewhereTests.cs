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
        Assert.That(there.Headers.Location!.ToString(), Does.StartWith(new Uri(provider.Address, "authorize").AbsoluteUri).And.Contains("code_challenge_method=S256").And.Contains("response_type=code"));
        var back = await visitor.GetAsync(there.Headers.Location);
        var done = await visitor.GetAsync(back.Headers.Location);
        Assert.That((done.StatusCode, done.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.Found, expected)), await done.Content.ReadAsStringAsync());
        Assert.That((await visitor.GetAsync("/stories")).StatusCode, Is.EqualTo(expected == "/stories" ? HttpStatusCode.OK : HttpStatusCode.Found));
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
