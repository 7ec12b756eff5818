using System.Globalization;
using System.Text;
using Dapper;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>A run that does not end holds back for so long what it finds: it is to be told in one go.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(6);

    /// <summary>From when on a receiver that was not known is told what is found.</summary>
    /// <returns>True where it is new.</returns>
    public bool PutReceiver(string name) => Write(batch => batch.Execute(
        // SQLite would take the word after a table without a condition for a join.
        "insert into receiver (name, told_up_to) select @name, coalesce(max(id), 0) from change where true on conflict (name) do nothing",
        new { name })) > 0;

    /// <summary>Makes messages of the changes that a receiver has no message of yet.</summary>
    /// <param name="receiver">A receiver that is known.</param>
    /// <param name="least">Findings below this are not told.</param>
    /// <param name="together">How many findings of one run stand in a message at most.</param>
    public void MakeMessages(string receiver, Severity least, int together)
    {
        // Asked every few seconds: only what is to be written waits for other writers.
        if (Single<bool>("select exists (select 1 from change c join receiver r on r.name = @receiver where c.id > r.told_up_to)", new { receiver }))
            Write(batch => MakeMessages(batch, receiver, least, together));
    }

    private void MakeMessages(StoreBatch batch, string receiver, Severity least, int together)
    {
        var changes = batch.Query<(long Number, long Run, string Finding, string What, long Severity)>(
            """
            select c.id, c.run, c.discrepancy, c.what, d.severity from change c join discrepancy d on d.id = c.discrepancy join receiver r on r.name = @receiver
            where c.id > r.told_up_to and c.id < coalesce((
                select min(o.id) from change o join run u on u.id = o.run where u.ended is null and u.started > @since), c.id + 1)
            order by c.id
            """,
            new { receiver, since = StoreTime.Of(_clock.GetUtcNow() - LongestRun) }).ToList();
        if (changes.Count == 0)
            return;
        foreach (var portion in changes.Where(c => c.What != "gone" && c.Severity >= (long)least).GroupBy(c => c.Run).SelectMany(run => run.Chunk(together)))
        {
            var key = ContentHash.Hex(Encoding.UTF8.GetBytes(string.Join('\n', portion.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} {c.Finding}")).Prepend(receiver))))[..32];
            var message = batch.Scalar<long>(
                "insert into message (receiver, key, run, made, next_at) values (@receiver, @key, @Run, @Now, @Now) returning id",
                new { receiver, key, portion[0].Run, batch.Now });
            foreach (var change in portion)
                batch.Execute("insert into message_change (message, change) values (@message, @Number)", new { message, change.Number });
        }
        batch.Execute("update receiver set told_up_to = @last where name = @receiver", new { receiver, last = changes[^1].Number });
    }

    /// <summary>Takes a message that is due, for a time: no other sender takes it until then.</summary>
    /// <param name="receivers">Whose messages.</param>
    /// <param name="lease">For how long.</param>
    /// <returns>Null where none is due.</returns>
    public OutgoingMessage? TakeMessage(IReadOnlyCollection<string> receivers, TimeSpan lease) => IsAnyDue(receivers) ? Write(batch =>
    {
        var taken = batch.Query<(long Number, string Receiver, string Key, long Run, string Made, long Attempts)>(
            $"select id, receiver, key, run, made, attempts from message where state = 'waiting' and next_at <= @Now and receiver {_database.AnyOf("@receivers")} order by id limit 1",
            new { batch.Now, receivers = _database.ListOf(receivers) }).ToList();
        if (taken is not [var message])
            return null;
        batch.Execute("update message set next_at = @until where id = @Number", new { message.Number, until = StoreTime.Of(_clock.GetUtcNow() + lease) });
        var findings = batch.Query<string>("select c.discrepancy from message_change m join change c on c.id = m.change where m.message = @Number order by c.id", new { message.Number }).ToList();
        return new OutgoingMessage(message.Number, message.Receiver, message.Key, message.Run, StoreTime.Parse(message.Made), (int)message.Attempts, findings);
    }) : null;

    /// <summary>True where a message of these receivers waits, due or not.</summary>
    public bool HasMessages(IReadOnlyCollection<string> receivers) =>
        Single<bool>($"select exists (select 1 from message where state = 'waiting' and receiver {_database.AnyOf("@receivers")})", new { receivers = _database.ListOf(receivers) });

    private bool IsAnyDue(IReadOnlyCollection<string> receivers) => Single<bool>(
        $"select exists (select 1 from message where state = 'waiting' and next_at <= @now and receiver {_database.AnyOf("@receivers")})",
        new { now = StoreTime.Of(_clock.GetUtcNow()), receivers = _database.ListOf(receivers) });

    public void EndMessage(long number, MessageEnd end, string? reason = null) => Write(batch =>
        batch.Execute("update message set state = @state, reason = @reason where id = @number", new { number, state = Hyphenated.Of(end), reason }));

    /// <summary>Says that a message was sent in vain.</summary>
    public void DelayMessage(long number, DateTimeOffset next, string reason) => Write(batch =>
        batch.Execute("update message set attempts = attempts + 1, next_at = @next, reason = @reason where id = @number", new { number, next = StoreTime.Of(next), reason }));
}
