using System.Text.Json;
using FactCheck.Rules;
using FactCheck.Server.Telling;
using FactCheck.Tests.Conventions;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Server.Telling;

public sealed class ReceiverListReaderTests
{
    private static readonly Dictionary<string, string> Variables = new() { ["SLACK_URL"] = "https://hooks.example/T1/secret", ["SMTP_PASSWORD"] = "pass", ["HOOK_SECRET"] = "key", ["NO_URL"] = "hooks" };

    [Test]
    public void Reads_all_keys()
    {
        var list = Read(
            """
            pages: https://desk.example/
            give-up: 2d
            receivers:
              - name: cms
                webhook: http://cms.example/hook
                secret-env: HOOK_SECRET
                severity: error
                together: 5
                allow-private: true
              - name: chat
                webhook-env: SLACK_URL
                form: slack
              - name: editors
                mail: [desk@example.org, night@example.org]
                from: factcheck@example.org
                smtp: smtp://relay.example:587
                user: factcheck
                password-env: SMTP_PASSWORD
            """,
            []);
        var (cms, chat, editors) = (list!.Receivers[0], list.Receivers[1], list.Receivers[2]);

        Assert.That((list.Pages!.AbsoluteUri, list.GiveUp), Is.EqualTo(("https://desk.example/", TimeSpan.FromDays(2))));
        Assert.That((cms.Name, cms.Webhook, cms.Least, cms.Together, cms.AllowsPrivate), Is.EqualTo(("cms", new Webhook(new Uri("http://cms.example/hook"), WebhookForm.Json, "key"), Severity.Error, 5, true)));
        Assert.That((chat.Webhook, chat.Least, chat.Together, chat.AllowsPrivate), Is.EqualTo((new Webhook(new Uri("https://hooks.example/T1/secret"), WebhookForm.Slack, null), Severity.Warning, 40, false)));
        Assert.That((editors.Mailbox!.To, editors.Mailbox.From, editors.Mailbox.Server.AbsoluteUri, editors.Mailbox.User, editors.Mailbox.Password), Is.EqualTo((editors.Mailbox.To, "factcheck@example.org", "smtp://relay.example:587/", "factcheck", "pass")));
        Assert.That(editors.Mailbox.To, Is.EqualTo(new[] { "desk@example.org", "night@example.org" }));
    }

    [TestCase("", "1:1: expected a list of receivers: the key 'receivers' with a list below it")]
    [TestCase("recievers: 1", "1:1: a list of receivers needs the key 'receivers'", "1:1: unknown key 'recievers'; did you mean 'receivers'?")]
    [TestCase("receivers: [x]", "1:13: expected an entry with the keys 'name' and 'webhook' or 'mail', found 'x'")]
    [TestCase("receivers:\n  - name: a\n  - name: a\n    webhook: ftp://a.example", "2:5: a receiver has either 'webhook' (or 'webhook-env') or 'mail'", "3:11: another receiver is called 'a' already", "4:14: 'webhook': expected an address that begins with http:// or https://, found 'ftp://a.example'")]
    [TestCase("receivers:\n  - name: a\n    webhook: https://me:secret@a.example\n    severity: loud", "3:14: 'webhook': no name or password stands in an address; secrets stand in environment variables", "4:15: unknown severity 'loud'; known are off, info, warning, error")]
    [TestCase("receivers:\n  - name: a\n    webhook-env: NO_URL\n  - name: b\n    webhook-env: NOT_SET", "3:18: 'webhook-env': the variable NO_URL holds no address that begins with http:// or https://", "5:18: 'webhook-env': the environment variable NOT_SET is not set")]
    [TestCase("give-up: never\nreceivers:\n  - name: a\n    mail: [desk]\n    from: x@example.org\n    smtp: relay.example", "1:10: 'give-up': expected a length of time such as 24h (s, min, h, d, w), a year at most; found 'never'", "4:12: 'mail': expected an address such as desk@example.org, found 'desk'", "6:11: 'smtp': expected an address that begins with smtp:// or smtps://, found 'relay.example'")]
    public void Says_everything_that_is_wrong(string text, params string[] expected)
    {
        var problems = new List<FileProblem>();

        Assert.That(Read(text, problems), Is.Null);
        Assert.That(problems.Order().Select(p => p.ToString()), Is.EqualTo(expected.Select(e => "notify.yml:" + e)));
    }

    [Test]
    public void The_schema_knows_the_same_keys()
    {
        var problems = new List<FileProblem>();
        Read("xyzzy: 1\nreceivers:\n  - {name: a, webhook: https://a.example, xyzzy: 1}\n  - {name: b, mail: b@a.example, from: c@a.example, smtp: smtp://a.example, xyzzy: 1}\n", problems);
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(ConventionTests.Root, "rules", "schema", "notify.schema.json")));
        var list = schema.RootElement.GetProperty("properties");
        var receiver = list.GetProperty("receivers").GetProperty("items").GetProperty("properties");

        Assert.That(problems.SelectMany(p => p.Message.Split("known are ")[1].Split(", ")).Distinct(), Is.EquivalentTo(list.EnumerateObject().Concat(receiver.EnumerateObject()).Select(k => k.Name)));
    }

    private static ReceiverList? Read(string text, List<FileProblem> problems) => new ReceiverListReader(Variables.GetValueOrDefault, problems).Read("notify.yml", text);
}
