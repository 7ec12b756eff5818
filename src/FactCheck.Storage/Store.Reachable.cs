using System.Data.Common;
using Dapper;
using FactCheck.Rules;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>Whether the database answers now; nothing is waited for.</summary>
    public bool IsReachable() => Now(connection => connection.ExecuteScalar<long?>("select count(*) from run where id < 0")) is not null;

    /// <summary>Bytes that it takes; null where the database is away.</summary>
    public long? BytesNow() => Now(connection => (long?)_database.Bytes(connection));

    /// <summary>Findings of at least a warning that the articles show and nobody has decided; null where the database is away.</summary>
    public long? OpenNow() => Now(connection => connection.ExecuteScalar<long?>(
        "select count(*) from discrepancy where is_present = 1 and verdict = 'open' and severity >= @least",
        new { least = (long)Severity.Warning }));

    /// <summary>How many messages wait for each receiver; nothing where the database is away.</summary>
    public IReadOnlyList<(string Receiver, long Waiting)> MessagesNow() => Now(connection => connection.Query<(string, long)>(
        "select r.name, (select count(*) from message m where m.receiver = r.name and m.state = 'waiting') from receiver r order by r.name").AsList()) ?? [];

    private T? Now<T>(Func<DbConnection, T> ask)
    {
        // A connection of the pool may be one that a restart has cut.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                using var connection = _database.Open();
                return ask(connection);
            }
            catch (DbException)
            {
            }
        }
        return default;
    }
}
