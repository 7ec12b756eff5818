using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Storage;
using FactCheck.Tests.Server.Review;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>Signing in and out, what sessions and tokens are good for, and what a thief of either gets.</summary>
public sealed class AccountTests
{
    private AccountSite _site = null!;
    private string _finding = "";

    [SetUp]
    public async Task Start()
    {
        _site = await AccountSite.Start();
        _finding = _site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;
    }

    [TearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public async Task The_cookie_of_a_session_is_for_this_server_over_https_alone_and_no_script_reads_it()
    {
        var visitor = _site.Visitor();
        var response = await AccountSite.SignIn(visitor, "Reader", AccountSite.Password);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-factcheck=", StringComparison.Ordinal));
        Assert.That(cookie.Split("; ")[1..], Is.EquivalentTo(new[] { "path=/", "secure", "samesite=lax", "httponly" }));
        var form = (await visitor.GetAsync("/draft")).Headers.TryGetValues("Set-Cookie", out var set) ? set.ToList() : [];
        Assert.That(form, Has.All.Contain("secure").And.All.Contain("samesite=strict").And.All.Contain("httponly"));
    }

    [Test]
    public async Task Nothing_that_signs_in_is_stored()
    {
        await _site.SignedIn("Reader");
        var stored = _site.Store.PasswordOf("Reader")!;
        Assert.That(stored, Does.Not.Contain(AccountSite.Password).And.StartsWith("AQAAAA"));
        Assert.That(_site.Store.SessionsOf("Reader").Single().Hash, Has.Length.EqualTo(64));
        Assert.That(_site.Store.Token(_site.Tokens["Reader"]), Is.Null);
    }

    [TestCase("/login?return=%2Fstories", "/stories")]
    [TestCase("/login?return=%2F%2Felsewhere.example", "/")]
    [TestCase("/login?return=https%3A%2F%2Felsewhere.example", "/")]
    [TestCase("/login?return=%2F%5Celsewhere.example", "/")]
    public async Task Signing_in_leads_on_but_never_away(string address, string expected)
    {
        var response = await AccountSite.SignIn(_site.Visitor(), "reader", AccountSite.Password, address);
        Assert.That((response.StatusCode, response.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.Found, expected)));
    }

    [Test]
    public async Task Who_tries_passwords_has_to_wait_and_the_right_one_waits_too()
    {
        for (var i = 0; i < 5; i++)
            Assert.That((await AccountSite.SignIn(_site.Visitor(), "Reader", "wrong")).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var put = await AccountSite.SignIn(_site.Visitor(), "READER", AccountSite.Password);
        Assert.That(((int)put.StatusCode, put.Headers.RetryAfter!.ToString()), Is.EqualTo((429, "30")));
        Assert.That((await AccountSite.SignIn(_site.Visitor(), "Reviewer", AccountSite.Password)).StatusCode, Is.EqualTo(HttpStatusCode.Found), "another account is not concerned");
        _site.Clock.Move(TimeSpan.FromSeconds(31));
        Assert.That((await AccountSite.SignIn(_site.Visitor(), "Reader", AccountSite.Password)).StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public async Task Who_tries_many_names_has_to_wait_too()
    {
        for (var i = 0; i < 20; i++)
            await AccountSite.SignIn(_site.Visitor(), $"name {i}", "wrong");
        Assert.That((int)(await AccountSite.SignIn(_site.Visitor(), "Reader", AccountSite.Password)).StatusCode, Is.EqualTo(429));
    }

    [Test]
    public async Task A_session_ends_when_it_is_ended_not_used_or_old()
    {
        var (first, second, third) = (await _site.SignedIn("Reader"), await _site.SignedIn("Reader"), await _site.SignedIn("Reader"));
        await AccountSite.Send(first, await ReviewSite.Load(first, "/account"), "/logout");
        Assert.That((await IsIn(first), await IsIn(second)), Is.EqualTo((false, true)));

        var page = await ReviewSite.Load(second, "/account");
        Assert.That(page.QuerySelectorAll("form[action='/account/session']"), Has.Length.EqualTo(2));
        foreach (var session in _site.Store.SessionsOf("Reader"))
            if (session.Hash != page.QuerySelectorAll("li").Single(l => l.TextContent.Contains("(this one)", StringComparison.Ordinal)).QuerySelector("input[name=session]")!.GetAttribute("value"))
                await AccountSite.Send(second, page, "/account/session", ("session", session.Hash));
        Assert.That((await IsIn(second), await IsIn(third)), Is.EqualTo((true, false)));

        for (var i = 0; i < 11; i++)
        {
            _site.Clock.Move(TimeSpan.FromHours(1));
            Assert.That(await IsIn(second), Is.True);
        }
        _site.Clock.Move(TimeSpan.FromHours(1));
        Assert.That(await IsIn(second), Is.False, "twelve hours");
        var fourth = await _site.SignedIn("Reader");
        _site.Clock.Move(TimeSpan.FromHours(2));
        Assert.That(await IsIn(fourth), Is.False, "two hours of nothing");
    }

    [Test]
    public async Task What_an_administrator_changes_counts_at_once()
    {
        var (admin, reviewer, token) = (await _site.SignedIn("Administrator"), await _site.SignedIn("Reviewer"), _site.Visitor(_site.Tokens["Reviewer"]));
        var people = await ReviewSite.Load(admin, "/people");
        await AccountSite.Send(admin, people, "/people/role", ("name", "Reviewer"), ("role", "reader"));
        Assert.That((await ReviewSite.Load(reviewer, $"/finding/{_finding}")).QuerySelector("form[action$='/verdict']"), Is.Null);
        Assert.That(await PostVerdict(token), Is.EqualTo(403), "a token may no more than its person");
        await AccountSite.Send(admin, people, "/people/disabled", ("name", "Reviewer"), ("disabled", "1"));
        Assert.That((await IsIn(reviewer), (int)(await token.GetAsync("/api/v1/runs")).StatusCode), Is.EqualTo((false, 401)));
        Assert.That((await AccountSite.SignIn(_site.Visitor(), "Reviewer", AccountSite.Password)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        await AccountSite.Send(admin, people, "/people/token", ("token", _site.Store.Tokens()[0].Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That((int)(await _site.Visitor(_site.Tokens["Reader"]).GetAsync("/api/v1/runs")).StatusCode, Is.EqualTo(401));
        Assert.That(_site.Store.Audit(3).Select(l => $"{l.Person}: {l.Subject} {l.Act}"), Is.EqualTo(new[] { "Administrator: Reader token 1 revoked", "Administrator: Reviewer disabled", "Administrator: Reviewer made reader" }));
        Assert.That((await AccountSite.Send(admin, people, "/people/disabled", ("name", "Administrator"), ("disabled", "1"))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), "nobody locks themselves out");
    }

    [Test]
    public async Task A_verdict_is_that_of_who_is_signed_in()
    {
        var reviewer = await _site.SignedIn("Reviewer");
        var page = await ReviewSite.Load(reviewer, $"/finding/{_finding}");
        Assert.That(page.QuerySelector("form[action$='/verdict'] input[name=person]"), Is.Null);
        await AccountSite.Send(reviewer, page, $"/finding/{_finding}/verdict", ("decision", "confirmed"), ("note", ""), ("person", "Somebody Else"));
        Assert.That(await PostVerdict(_site.Visitor(_site.Tokens["Administrator"]), revision: 1), Is.EqualTo(201));
        Assert.That(await PostVerdict(_site.Visitor(_site.Tokens["Administrator"]), revision: 2, person: "Somebody Else"), Is.EqualTo(400));
        Assert.That(_site.Store.Verdicts(_finding).Select(v => v.Person), Is.EqualTo(new[] { "Reviewer", "Administrator" }));
    }

    [Test]
    public async Task A_stolen_token_of_a_form_is_useless()
    {
        var (owner, thief) = (await _site.SignedIn("Reviewer"), await _site.SignedIn("Administrator"));
        var address = $"/finding/{_finding}/verdict";
        var stolen = TokenOf(await ReviewSite.Load(owner, $"/finding/{_finding}"));
        var own = await ReviewSite.Load(thief, $"/finding/{_finding}");
        Assert.That((await AccountSite.Send(thief, own, address, ("__RequestVerificationToken", stolen), ("decision", "dismissed"), ("note", ""))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var beforeSigningIn = TokenOf(await ReviewSite.Load(_site.Visitor(), "/login"));
        Assert.That((await AccountSite.Send(thief, own, address, ("__RequestVerificationToken", beforeSigningIn), ("decision", "dismissed"), ("note", ""))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(_site.Store.Verdicts(_finding), Is.Empty);
        Assert.That((await AccountSite.Send(thief, own, address, ("decision", "dismissed"), ("note", ""))).StatusCode, Is.EqualTo(HttpStatusCode.Found), "with its own token it is taken");

        static string TokenOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
    }

    [Test]
    public async Task A_new_password_ends_all_sessions_and_a_weak_one_is_refused()
    {
        var (here, there) = (await _site.SignedIn("Reader"), await _site.SignedIn("Reader"));
        var page = await ReviewSite.Load(here, "/account");
        foreach (var (old, weak) in ((string, string)[])[(AccountSite.Password, "short"), (AccountSite.Password, "password12345"), ("wrong", "nine quiet lamps over Tarn")])
            Assert.That((await AccountSite.Send(here, page, "/account/password", ("old", old), ("password", weak))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), weak);
        await AccountSite.Send(here, page, "/account/password", ("old", AccountSite.Password), ("password", "nine quiet lamps over Tarn"));
        Assert.That((await IsIn(here), await IsIn(there)), Is.EqualTo((false, false)));
        Assert.That((await AccountSite.SignIn(_site.Visitor(), "Reader", "nine quiet lamps over Tarn")).StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public async Task A_program_is_told_what_it_lacks_as_problem_details()
    {
        foreach (var (visitor, address, status) in ((HttpClient, string, int)[])[(_site.Visitor(), "/api/v1/runs", 401), (_site.Visitor(_site.Tokens["expired"]), "/api/v1/runs", 401)])
        {
            var response = await visitor.GetAsync(address);
            var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.That(((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType, problem["status"]!.GetValue<int>()), Is.EqualTo((status, "application/problem+json", status)));
        }
        Assert.That(await PostVerdict(_site.Visitor(_site.Tokens["Reader"])), Is.EqualTo(403));
    }

    private async Task<int> PostVerdict(HttpClient visitor, int revision = 0, string? person = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/discrepancies/{_finding}/verdicts");
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{revision}\"");
        request.Content = new StringContent(person is null ? "{\"decision\": \"explained\"}" : $"{{\"decision\": \"explained\", \"person\": \"{person}\"}}", Encoding.UTF8, "application/json");
        return (int)(await visitor.SendAsync(request)).StatusCode;
    }

    private static async Task<bool> IsIn(HttpClient visitor) => (await visitor.GetAsync("/stories")).StatusCode == HttpStatusCode.OK;
}
