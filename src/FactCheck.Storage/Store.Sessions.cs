using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    private const string SessionRows = $"""
        select s.hash as "Hash", s.started as "Started", s.seen as "Seen", s.ends as "Ends", s.address as "Address",
        p.name as "Name", p.role as "Role", p.password as "Password", p.is_disabled as "IsDisabled", p.added as "Added"
        from session s join person p on p.folded = s.person
        """;

    /// <summary>Begins a session, and forgets those that have ended.</summary>
    public void BeginSession(string hash, string person, string address, TimeSpan length) => Write(batch =>
    {
        var now = _clock.GetUtcNow();
        batch.Execute("delete from session where ends < @now", new { now = StoreTime.Of(now) });
        batch.Execute(
            "insert into session (hash, person, started, seen, ends, address) values (@hash, @person, @now, @now, @ends, @address)",
            new { hash, person = Folding.Fold(person), now = StoreTime.Of(now), ends = StoreTime.Of(now + length), address });
    });

    /// <summary>A session, whether or not it has ended; null where there is none.</summary>
    public Session? Session(string hash) => Single<SessionRow>(SessionRows + " where s.hash = @hash", new { hash })?.ToSession();

    /// <summary>A person's sessions, the one used last first.</summary>
    public IReadOnlyList<Session> SessionsOf(string person) =>
        [.. Query<SessionRow>(SessionRows + " where s.person = @person order by s.seen desc, s.hash", new { person = Folding.Fold(person) }).Select(r => r.ToSession())];

    public void SeeSession(string hash) => Write(batch => { batch.Execute("update session set seen = @now where hash = @hash", new { hash, now = batch.Now }); });

    public void EndSession(string hash) => Write(batch => { batch.Execute("delete from session where hash = @hash", new { hash }); });

    private sealed class SessionRow
    {
        public required string Hash { get; init; }

        public required string Started { get; init; }

        public required string Seen { get; init; }

        public required string Ends { get; init; }

        public required string Address { get; init; }

        public required string Name { get; init; }

        public required string Role { get; init; }

        public string? Password { get; init; }

        public long IsDisabled { get; init; }

        public required string Added { get; init; }

        public Session ToSession() => new(
            Hash,
            new Person(Name, Hyphenated.Parse<Role>(Role)!.Value, IsDisabled == 1, Password is not null, StoreTime.Parse(Added)),
            StoreTime.Parse(Started),
            StoreTime.Parse(Seen),
            StoreTime.Parse(Ends),
            Address);
    }
}
