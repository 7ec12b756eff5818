using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

/// <summary>Accounts as whoever sets the server up makes them.</summary>
public sealed class UsersCommandTests
{
    private Folder _folder = null!;
    private string _store = "";

    [SetUp]
    public void Make() => _store = Path.Combine((_folder = new Folder()).Path, "desk.db");

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Accounts_are_made_changed_and_removed()
    {
        Assert.That(Users("slow herons count copper bells\n", "add", "Mira Holt", "--role", "reviewer"), Is.EqualTo((0, "", "")));
        Assert.That(Users("slow herons count copper bells\n", "add", "mira holt", "--role", "reader"), Is.EqualTo((2, "", "factcheck: there is an account of the name mira holt\n")));
        Assert.That(Users("short\n", "add", "Ola", "--role", "reader"), Is.EqualTo((2, "", "factcheck: a password has 12 characters or more; a few words make a good one\n")));
        Assert.That(Users("password1234\n", "add", "Ola", "--role", "reader").Errors, Does.StartWith("factcheck: this password is among the first to be guessed"));
        Assert.That(Users("", "add", "Ola", "--role", "reader", "--elsewhere").Exit, Is.Zero);
        Assert.That(Users("", "role", "Ola", "administrator").Exit, Is.Zero);
        Assert.That(Users("", "disable", "Mira Holt").Exit, Is.Zero);
        Assert.That(Users("", "list").Output, Is.EqualTo("Mira Holt\treviewer\tdisabled\nOla\tadministrator\telsewhere\n"));
        Assert.That(Users("", "remove", "Nobody"), Is.EqualTo((2, "", "factcheck: there is no account of the name Nobody\n")));
        Assert.That(Users("", "remove", "Ola").Exit, Is.Zero);
        Assert.That(Users("", "audit").Output.TrimEnd().Split('\n').Select(l => string.Join(' ', l.Split('\t')[2..])), Is.EqualTo(new[] { "Ola removed", "Mira Holt disabled", "Ola made administrator", "Ola added as reader", "Mira Holt added as reviewer" }));
    }

    [Test]
    public void A_token_is_shown_once_and_nothing_of_it_is_stored()
    {
        Users("slow herons count copper bells\n", "add", "Mira", "--role", "reviewer");
        var made = Users("", "token", "add", "Mira", "--role", "reader", "--label", "CMS", "--days", "30");
        var token = made.Output.TrimEnd();
        Assert.That((token, made.Errors), Is.EqualTo((token, "token 1: it is not shown again\n")));
        Assert.That(token, Does.Match("^factcheck_[A-Za-z0-9_-]{43}$"));
        Assert.That(Users("", "token", "list").Output, Does.Match("^1\tMira\treader\tCMS\tuntil [0-9-]{10}\n$"));
        Assert.That(Users("", "token", "revoke", "1").Exit, Is.Zero);
        Assert.That(Users("", "token", "revoke", "1").Errors, Is.EqualTo("factcheck: no token has the number 1, or it is revoked already\n"));
        Assert.That(Users("", "token", "add", "Mira", "--role", "reader", "--days", "400").Errors, Does.StartWith("factcheck: add: --days takes a number from 1 to 366\n"));
        foreach (var file in Directory.GetFiles(_folder.Path))
            Assert.That(File.ReadAllText(file, System.Text.Encoding.Latin1), Does.Not.Contain(token).And.Not.Contain("slow herons"));
    }

    [TestCase("--listen", "0.0.0.0", "0.0.0.0 can be reached from other machines")]
    [TestCase("--listen", "::", ":: can be reached from other machines")]
    [TestCase("--accounts", null, "127.0.0.1 is to be for people with accounts")]
    public void Without_accounts_nothing_is_served_to_others(string option, string? value, string reason)
    {
        var served = Command.Run(["serve", "--store", _store, "--port", "0", option, .. value is null ? (string[])[] : [value]]);
        Assert.That((served.ExitCode, served.Errors.TrimEnd().Split('\n')[^1]), Is.EqualTo((2, $"factcheck: {reason}, and {_store} has no accounts; make one: factcheck users add NAME --role administrator --store STORE")));
    }

    [TestCase("--listen", "everywhere", "--listen: expected an address such as 0.0.0.0 or ::1, found 'everywhere'")]
    [TestCase("--certificate", "none.pem", "--certificate: none.pem cannot be used")]
    public void What_cannot_be_listened_at_is_told(string option, string value, string reason)
    {
        var served = Command.Run("serve", "--store", _store, "--port", "0", option, value);
        Assert.That((served.ExitCode, served.Errors), Is.EqualTo((2, served.Errors)));
        Assert.That(served.Errors, Does.StartWith($"factcheck: {reason}"));
    }

    private (int Exit, string Output, string Errors) Users(string input, params string[] arguments)
    {
        var done = Command.RunWith(input, ["users", .. arguments, "--store", _store]);
        return (done.ExitCode, done.Output, done.Errors);
    }
}
