using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Benchmarks;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server.Telling;
using FactCheck.Storage;
using FactCheck.Tests.Conventions;
using FactCheck.Tests.Feeds;
using FactCheck.Text;
using MimeKit;

namespace FactCheck.Tests.Server.Telling;

/// <summary>What runs find is told to a webhook and by mail on loopback, whatever happens in between.</summary>
public sealed class TellerTests
{
    private static readonly ArticleCopies Copies = new(Path.Combine(ConventionTests.Root, "seeds"));
    private static readonly HouseConfiguration House = new() { Pack = RulePack.Standard };

    private Folder _folder = null!;
    private MovedClock _clock = null!;
    private List<string> _said = null!;
    private Store _store = null!;

    [SetUp]
    public void Open()
    {
        (_folder, _clock, _said) = (new Folder(), new MovedClock(), []);
        _store = Store.Open(StorePath, _clock);
    }

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private string StorePath => Path.Combine(_folder.Path, "desk.db");

    [Test]
    public async Task Each_finding_is_posted_once_as_the_report_of_it_signed()
    {
        using var receiver = new WebhookReceiver(_ => (204, null));
        var teller = Teller(Hook("cms", receiver) with { Webhook = new Webhook(new Uri(receiver.Address), WebhookForm.Json, "secret") });
        IngestSets(0, 3);
        await teller.TellAsync(CancellationToken.None);
        await teller.TellAsync(CancellationToken.None);

        Assert.That(receiver.Posts.Select(p => FindingIn(p.Body)).ToList(), Is.EqualTo(Findings()).And.Count.GreaterThan(2));
        Assert.That(receiver.Posts.Select(p => p.Key), Is.Unique);
        Assert.That(receiver.Posts.Select(p => p.Signature), Is.EqualTo(receiver.Posts.Select(p => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData("secret"u8, p.Body)))));
    }

    [Test]
    public async Task Who_is_new_is_told_what_is_found_from_then_on()
    {
        using var receiver = new WebhookReceiver(_ => (200, null));
        IngestSets(0, 2);
        var (before, teller) = (Findings(), Teller(Hook("cms", receiver)));
        IngestSets(2, 2);
        await teller.TellAsync(CancellationToken.None);

        Assert.That(_said, Is.EqualTo(new[] { "'cms' is new: it is told what is found from now on" }));
        Assert.That(receiver.Posts.Select(p => FindingIn(p.Body)), Is.EqualTo(Findings().Except(before)).And.Not.Empty);
    }

    [Test]
    public async Task What_is_not_taken_is_sent_again_with_the_same_key_after_the_time_asked_for()
    {
        using var receiver = new WebhookReceiver(number => number switch
        {
            0 => (503, "120"),
            1 => (500, null),
            _ => (200, null),
        });
        var teller = Teller(Hook("cms", receiver));
        IngestPair();
        await teller.TellAsync(CancellationToken.None);
        _clock.Ahead = TimeSpan.FromSeconds(100);
        await teller.TellAsync(CancellationToken.None);
        Assert.That(receiver.Posts, Has.Count.EqualTo(1), "not before the time");
        foreach (var seconds in (int[])[130, 150, 170])
        {
            _clock.Ahead = TimeSpan.FromSeconds(seconds);
            await teller.TellAsync(CancellationToken.None);
        }

        Assert.That(receiver.Posts.Select(p => p.Key).Distinct().Count(), Is.EqualTo(1));
        Assert.That(receiver.Posts, Has.Count.EqualTo(3));
        Assert.That(_said[1..], Is.EqualTo(new[]
        {
            "'cms' could not be told and is tried again in 120 seconds: answered 503 Service Unavailable",
            _said[2],
        }).And.Property("Count").EqualTo(2));
        Assert.That(_said[2], Does.Match("^'cms' could not be told and is tried again in ([5-9]|10) seconds: answered 500 Internal Server Error$"));
    }

    [Test]
    public async Task What_is_never_taken_is_given_up_aloud()
    {
        using var receiver = new WebhookReceiver(_ => (500, null));
        var teller = Teller(Hook("cms", receiver));
        IngestPair();
        await teller.TellAsync(CancellationToken.None);
        _clock.Ahead = TimeSpan.FromHours(25);
        await teller.TellAsync(CancellationToken.None);
        _clock.Ahead = TimeSpan.FromHours(50);
        await teller.TellAsync(CancellationToken.None);

        Assert.That(_said[^1], Does.StartWith($"'cms' was not told of 1 findings of run 1 ({Findings().Single()}), and is not any more: 2 tries since ").And.EndsWith(", the last one: answered 500 Internal Server Error"));
        Assert.That((receiver.Posts.Count, _store.HasMessages(["cms"])), Is.EqualTo((2, false)));
    }

    [Test]
    public async Task A_private_address_has_to_be_allowed()
    {
        using var receiver = new WebhookReceiver(_ => (200, null));
        using var sink = new MailSink();
        var teller = Teller(Hook("cms", receiver) with { AllowsPrivate = false }, Mail("editors", sink) with { AllowsPrivate = false });
        IngestPair();
        await teller.TellAsync(CancellationToken.None);

        Assert.That((receiver.Posts.Count, sink.Mails.Count), Is.EqualTo((0, 0)));
        Assert.That(_said[2], Does.EndWith("127.0.0.1 is at 127.0.0.1, an address that is not public; the receiver 'cms' can allow it (allow-private)"));
        Assert.That(_said[3], Does.EndWith("127.0.0.1 is at 127.0.0.1, an address that is not public; the receiver 'editors' can allow it (allow-private)"));
    }

    [Test]
    public async Task A_mail_has_all_findings_of_a_run_and_keeps_its_message_id()
    {
        using var sink = new MailSink();
        var teller = Teller(Mail("editors", sink));
        IngestSets(0, 3);
        sink.Refuse(1);
        await teller.TellAsync(CancellationToken.None);
        _clock.Ahead = TimeSpan.FromMinutes(1);
        await teller.TellAsync(CancellationToken.None);

        var (first, second) = (sink.Mails[0], sink.Mails[1]);
        Assert.That((first.MessageId, first.Subject, first.From.ToString(), first.To.ToString()), Is.EqualTo((second.MessageId, $"FactCheck: {Findings().Length} findings", "factcheck@example.org", "desk@example.org")));
        Assert.That(first.MessageId, Does.EndWith("@example.org"));
        Assert.That(first.Headers[HeaderId.AutoSubmitted], Is.EqualTo("auto-generated"));
        Assert.That(Findings().Select(id => second.TextBody!.Contains($"https://desk.example/finding/{id}", StringComparison.Ordinal)), Is.All.True);
    }

    [Test]
    public async Task Slack_gets_blocks()
    {
        using var receiver = new WebhookReceiver(_ => (200, null));
        var teller = Teller(Hook("chat", receiver) with { Webhook = new Webhook(new Uri(receiver.Address), WebhookForm.Slack, null), Together = 40 });
        IngestPair();
        await teller.TellAsync(CancellationToken.None);

        var message = JsonDocument.Parse(receiver.Posts.Single().Body).RootElement;
        Assert.That(message.GetProperty("text").GetString(), Does.StartWith("FactCheck: Ferry &amp; Quay &lt;1&gt; says Twelve people dead, The Post says 21 people"));
        var sections = message.GetProperty("blocks").EnumerateArray().ToList();
        Assert.That(sections.Select(s => (s.GetProperty("type").GetString(), s.GetProperty("text").GetProperty("type").GetString())), Is.All.EqualTo(("section", "mrkdwn")));
        Assert.That(sections[0].GetProperty("text").GetProperty("text").GetString(), Does.StartWith("*Ferry &amp; Quay &lt;1&gt; says ").And.Contain("\n> ").And.EndsWith("|open>"));
    }

    [Test]
    public async Task What_the_house_does_not_see_or_knows_is_not_told()
    {
        using var receiver = new WebhookReceiver(_ => (200, null));
        var teller = Teller(report => report with { Discrepancies = [.. report.Discrepancies.Select(d => d with { IsKnown = true })] }, Hook("cms", receiver));
        IngestPair();
        await teller.TellAsync(CancellationToken.None);

        Assert.That((receiver.Posts.Count, _store.HasMessages(["cms"])), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task A_sender_that_is_killed_in_the_middle_tells_all_with_the_same_keys_when_it_is_back()
    {
        using var receiver = new WebhookReceiver(_ =>
        {
            Thread.Sleep(50);
            return (200, null);
        });
        using var sink = new MailSink();
        _folder.Add("notify.yml", $"""
            receivers:
              - name: cms
                webhook: {receiver.Address}
                allow-private: true
              - name: editors
                mail: desk@example.org
                from: factcheck@example.org
                smtp: {sink.Address}
                together: 1
                allow-private: true
            """);
        var teller = Teller(Hook("cms", receiver), Mail("editors", sink) with { Together = 1 });
        IngestSets(0, 12);
        for (var kills = 0; kills < 3; kills++)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), "tell", "--store", StorePath, "--notify", Path.Combine(_folder.Path, "notify.yml")]) { RedirectStandardError = true })!;
            var (posts, mails) = (receiver.Posts.Count, sink.Mails.Count);
            while (receiver.Posts.Count + sink.Mails.Count < posts + mails + 3 && !process.HasExited)
                await Task.Delay(5);
            process.Kill();
            await process.WaitForExitAsync();
        }
        _clock.Ahead = TimeSpan.FromMinutes(1);
        await teller.TellAsync(CancellationToken.None);

        var expected = Findings();
        Assert.That(expected, Has.Length.GreaterThanOrEqualTo(12));
        Assert.That(receiver.Posts.Select(p => FindingIn(p.Body)).Distinct(), Is.EquivalentTo(expected));
        Assert.That(receiver.Posts.Select(p => (p.Key, FindingIn(p.Body))).Distinct().Count(), Is.EqualTo(expected.Length), "one key for one finding");
        Assert.That(sink.Mails.Select(m => m.MessageId).Distinct().Count(), Is.EqualTo(expected.Length));
        Assert.That(sink.Mails.Select(m => (m.MessageId, m.Subject)).Distinct().Count(), Is.EqualTo(expected.Length));
        Assert.That(_store.HasMessages(["cms", "editors"]), Is.False);
    }

    private Teller Teller(params Receiver[] receivers) => Teller(report => report, receivers);

    private Teller Teller(Func<FactCheckReport, FactCheckReport> view, params Receiver[] receivers)
    {
        var list = new ReceiverList { Receivers = [.. receivers], Pages = new Uri("https://desk.example/") };
        var teller = new Teller(_store, list, House.Pack, view, "1.0", _clock, _said.Add);
        teller.Begin();
        return teller;
    }

    private static Receiver Hook(string name, WebhookReceiver receiver) =>
        new() { Name = name, Webhook = new Webhook(new Uri(receiver.Address), WebhookForm.Json, null), Together = 1, AllowsPrivate = true };

    private static Receiver Mail(string name, MailSink sink) =>
        new() { Name = name, Mailbox = new Mailbox(["desk@example.org"], "factcheck@example.org", new Uri(sink.Address), null, null), Together = 40, AllowsPrivate = true };

    /// <summary>Takes in two articles with one finding.</summary>
    private void IngestPair() => Ingest(
        Article("https://a.example/", "Ferry & Quay <1>", "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said."),
        Article("https://b.example/", "The Post", "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said."));

    /// <summary>Takes in copies of the sample story, each about matters of its own and with a finding or two.</summary>
    private void IngestSets(int first, int count) => Ingest(
        [.. Enumerable.Range(first * Copies.SetSize, count * Copies.SetSize).Select(i => Copies[i]).Select(a => Article(string.Create(CultureInfo.InvariantCulture, $"https://c.example/{a.Id}"), a.Outlet, a.Text) with { Published = a.Published, Title = a.Title })]);

    private void Ingest(params RawArticle[] articles) => new Ingest(_store, House, threads: 2).Run(RunKind.Ingest, articles.Select(ArticleResult.Of));

    private static RawArticle Article(string address, string? outlet, string text) =>
        new() { Id = address, Outlet = outlet, Published = "2024-05-08", Text = text, Bytes = Encoding.UTF8.GetBytes(text), Sha256 = ContentHash.Hex(Encoding.UTF8.GetBytes(text)) };

    /// <summary>Those of at least a warning, in the order in which they were found.</summary>
    private string[] Findings()
    {
        var grave = _store.Discrepancies(new DiscrepancyQuery { LeastSeverity = Severity.Warning, Limit = 1000 }).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _store.Changes(0, 1000).Where(c => c.What == ChangeKind.New && grave.Contains(c.Discrepancy)).Select(c => c.Discrepancy)];
    }

    private static string FindingIn(byte[] report) => JsonDocument.Parse(report).RootElement.GetProperty("discrepancies").EnumerateArray().Single().GetProperty("id").GetString()!;
}
