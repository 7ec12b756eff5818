using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public void People_are_told_apart_whatever_the_case_and_every_act_leaves_a_line()
    {
        Assert.That((Store.AddPerson("root", "Zoë Holt", Role.Reader, "hash"), Store.AddPerson("root", "ZOE HOLT", Role.Administrator, "other")), Is.EqualTo((true, false)));
        Store.SetRole("root", "zoe holt", Role.Reviewer);
        Store.SetDisabled("root", "Zoë Holt", true);
        Store.SetDisabled("root", "Zoë Holt", false);
        Assert.That(Store.SetRole("root", "nobody", Role.Reader), Is.False);
        var person = Store.People().Single();
        Assert.That((person.Name, person.Role, person.IsDisabled, person.HasPassword, Store.PasswordOf("Zoe Holt")), Is.EqualTo(("Zoë Holt", Role.Reviewer, false, true, "hash")));
        Assert.That(Store.Audit(10).Select(l => l.Act), Is.EqualTo(new[] { "enabled", "disabled", "made reviewer", "added as reader" }));
    }

    [Test]
    public void Tokens_and_sessions_go_with_their_person_and_verdicts_stay()
    {
        Store.AddPerson("root", "Ada", Role.Reviewer, null);
        var number = Store.AddToken("root", "ada", "for the CMS", Role.Reader, "hash of a token", TimeSpan.FromDays(9));
        Store.BeginSession("hash of a key", "ADA", "192.0.2.7", TimeSpan.FromHours(1));
        var token = Store.Token("hash of a token")!;
        Assert.That((token.Number, token.Person.Name, token.Label, token.Role, token.Ends - token.Added, token.Revoked), Is.EqualTo((number, "Ada", "for the CMS", Role.Reader, TimeSpan.FromDays(9), (DateTimeOffset?)null)));
        Assert.That((Store.Session("hash of a key")!.Person.Name, Store.SessionsOf("Ada").Single().Address), Is.EqualTo(("Ada", "192.0.2.7")));
        Assert.That((Store.RevokeToken("root", number!.Value), Store.RevokeToken("root", number.Value)), Is.EqualTo((true, false)));
        Assert.That(Store.Token("hash of a token")!.Revoked, Is.Not.Null);
        Assert.That(Store.RemovePerson("root", "Ada"), Is.True);
        Assert.That((Store.Session("hash of a key"), Store.Token("hash of a token"), Store.Person("Ada")), Is.EqualTo(((Session?)null, (ApiToken?)null, (Person?)null)));
        Assert.That(Store.AddToken("root", "Ada", "", Role.Reader, "another", TimeSpan.FromDays(1)), Is.Null);
    }

    [Test]
    public void A_new_password_and_being_disabled_end_sessions()
    {
        Store.AddPerson("root", "Ada", Role.Reviewer, "hash");
        foreach (var act in (Action[])[() => Store.SetPassword("root", "Ada", "new"), () => Store.SetDisabled("root", "Ada", true), () => Store.EndSessionsOf("root", "Ada")])
        {
            Store.BeginSession("a", "Ada", "", TimeSpan.FromHours(1));
            act();
            Assert.That(Store.SessionsOf("Ada"), Is.Empty);
        }
        Store.PutDataKey("key", "<key/>");
        Store.PutDataKey("key", "<key a='1'/>");
        Assert.That(Store.DataKeys(), Is.EqualTo(new[] { "<key a='1'/>" }));
    }
}
