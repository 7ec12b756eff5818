using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    private const string TokenRows = """
        select t.id as "Number", t.label as "Label", t.role as "TokenRole", t.added as "TokenAdded", t.ends as "Ends", t.revoked as "Revoked",
        p.name as "Name", p.role as "Role", p.password as "Password", p.is_disabled as "IsDisabled", p.added as "Added"
        from token t join person p on p.folded = t.person
        """;

    /// <param name="by">Who does it, for the audit.</param>
    /// <param name="person">Whose verdicts it gives.</param>
    /// <param name="label">What it is for.</param>
    /// <param name="role">What it may.</param>
    /// <param name="hash">SHA-256 of the token, in hexadecimal.</param>
    /// <param name="length">How long it is good for.</param>
    /// <returns>Its number; null where there is no such person.</returns>
    public long? AddToken(string by, string person, string label, Role role, string hash, TimeSpan length) => Write(batch =>
    {
        var (folded, now) = (Folding.Fold(person), _clock.GetUtcNow());
        if (batch.Scalar<long>("select count(*) from person where folded = @folded", new { folded }) == 0)
            return null;
        var number = batch.Scalar<long?>(
            "insert into token (person, label, role, hash, added, ends) values (@folded, @label, @role, @hash, @added, @ends) returning id",
            new { folded, label, role = Hyphenated.Of(role), hash, added = StoreTime.Of(now), ends = StoreTime.Of(now + length) });
        batch.Audit(by, $"token {number} added as {Hyphenated.Of(role)}: {label}", person);
        return number;
    });

    /// <summary>The token with this hash, whether or not it is still good; null where there is none.</summary>
    public ApiToken? Token(string hash) => Single<TokenRow>(TokenRows + " where t.hash = @hash", new { hash })?.ToToken();

    /// <summary>All tokens by number, revoked and ended ones too.</summary>
    public IReadOnlyList<ApiToken> Tokens() => [.. Query<TokenRow>(TokenRows + " order by t.id").Select(r => r.ToToken())];

    /// <returns>False where no token has this number, or it is revoked already.</returns>
    public bool RevokeToken(string by, long number) => Write(batch =>
    {
        if (batch.Execute("update token set revoked = @now where id = @number and revoked is null", new { number, now = batch.Now }) == 0)
            return false;
        batch.Audit(by, FormattableString.Invariant($"token {number} revoked"), batch.Scalar<string>("select p.name from token t join person p on p.folded = t.person where t.id = @number", new { number })!);
        return true;
    });

    private sealed class TokenRow
    {
        public long Number { get; init; }

        public required string Label { get; init; }

        public required string TokenRole { get; init; }

        public required string TokenAdded { get; init; }

        public required string Ends { get; init; }

        public string? Revoked { get; init; }

        public required string Name { get; init; }

        public required string Role { get; init; }

        public string? Password { get; init; }

        public long IsDisabled { get; init; }

        public required string Added { get; init; }

        public ApiToken ToToken() => new(
            Number,
            new Person(Name, Hyphenated.Parse<Role>(Role)!.Value, IsDisabled == 1, Password is not null, StoreTime.Parse(Added)),
            Label,
            Hyphenated.Parse<Role>(TokenRole)!.Value,
            StoreTime.Parse(TokenAdded),
            StoreTime.Parse(Ends),
            Revoked is null ? null : StoreTime.Parse(Revoked));
    }
}
