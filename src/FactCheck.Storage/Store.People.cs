using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>Everybody with an account, by name.</summary>
    public IReadOnlyList<Person> People() =>
        [.. Query<PersonRow>($"select {PersonRow.Columns} from person p order by p.folded").Select(r => r.ToPerson())];

    public Person? Person(string name) => Row(name)?.ToPerson();

    /// <summary>The hash of a person's password; null where there is no such person, or they have none.</summary>
    public string? PasswordOf(string name) => Row(name)?.Password;

    /// <param name="by">Who does it, for the audit.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="role">What they may.</param>
    /// <param name="password">The hash of the password; null for who signs in elsewhere.</param>
    /// <returns>False where there is somebody of this name.</returns>
    public bool AddPerson(string by, string name, Role role, string? password) => Write(batch =>
    {
        var isNew = batch.Execute(
            "insert into person (folded, name, role, password, added) values (@folded, @name, @role, @password, @now) on conflict do nothing",
            new { folded = Folding.Fold(name), name, role = Hyphenated.Of(role), password, now = batch.Now }) == 1;
        if (isNew)
            batch.Audit(by, $"added as {Hyphenated.Of(role)}", name);
        return isNew;
    });

    /// <returns>False where there is nobody of this name.</returns>
    public bool SetRole(string by, string name, Role role) => Change(
        by, name, $"made {Hyphenated.Of(role)}", "update person set role = @value where folded = @folded", Hyphenated.Of(role));

    /// <summary>Ends the person's sessions too: who had the old password must not stay signed in.</summary>
    /// <returns>False where there is nobody of this name.</returns>
    public bool SetPassword(string by, string name, string password) => Change(
        by, name, "password set, sessions ended", "update person set password = @value where folded = @folded", password, endsSessions: true);

    /// <summary>The same password hashed by a newer method; nothing else changes.</summary>
    public void RenewHash(string name, string password) => Write(batch => { batch.Execute("update person set password = @password where folded = @folded", new { folded = Folding.Fold(name), password }); });

    /// <returns>False where there is nobody of this name.</returns>
    public bool SetDisabled(string by, string name, bool isDisabled) => Change(
        by, name, isDisabled ? "disabled" : "enabled", "update person set is_disabled = @value where folded = @folded", isDisabled ? 1L : 0, endsSessions: isDisabled);

    /// <summary>Verdicts keep the name.</summary>
    /// <returns>False where there is nobody of this name.</returns>
    public bool RemovePerson(string by, string name) => Change(by, name, "removed", "delete from person where folded = @folded", value: null);

    /// <returns>False where there is nobody of this name.</returns>
    public bool EndSessionsOf(string by, string name) => Change(by, name, "signed out everywhere", "update person set name = name where folded = @folded", value: null, endsSessions: true);

    private bool Change(string by, string name, string act, string statement, object? value, bool endsSessions = false) => Write(batch =>
    {
        var folded = Folding.Fold(name);
        if (batch.Execute(statement, new { folded, value }) == 0)
            return false;
        if (endsSessions)
            batch.Execute("delete from session where person = @folded", new { folded });
        batch.Audit(by, act, name);
        return true;
    });

    private PersonRow? Row(string name) => Single<PersonRow>($"select {PersonRow.Columns} from person p where p.folded = @folded", new { folded = Folding.Fold(name) });

    private sealed class PersonRow
    {
        /// <summary>What is selected of "person p".</summary>
        public const string Columns = """
            p.name as "Name", p.role as "Role", p.password as "Password", p.is_disabled as "IsDisabled", p.added as "Added"
            """;

        public required string Name { get; init; }

        public required string Role { get; init; }

        public string? Password { get; init; }

        public long IsDisabled { get; init; }

        public required string Added { get; init; }

        public Person ToPerson() => new(Name, Hyphenated.Parse<Role>(Role)!.Value, IsDisabled == 1, Password is not null, StoreTime.Parse(Added));
    }
}
