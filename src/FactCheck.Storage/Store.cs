using System.Data.Common;
using Dapper;

namespace FactCheck.Storage;

/// <summary>
/// Articles, what was read in them, and what people decided, in SQLite or PostgreSQL. Reading methods may be called from any thread;
/// everything is written through <see cref="Write"/>, one writer at a time. Once a store is open, a server that goes away is waited for, a minute at most.
/// </summary>
public sealed partial class Store : IDisposable
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 1, 2, 4, 8, 15, 15, 15 }.Select(s => TimeSpan.FromSeconds(s))];
    private readonly IDatabase _database;
    private readonly TimeProvider _clock;

    private Store(IDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>The store's place for a person, without what is secret in it.</summary>
    public string Name => _database.Name;

    /// <summary>How another library keeps its own tables in the same database; the string may hold a password.</summary>
    public (DbProviderFactory Provider, string ConnectionString, bool IsShared) Database => (_database.Provider, _database.ConnectionString, _database.IsShared);

    /// <summary>Opens a store, makes it where there is none, and brings one of an older program up to date.</summary>
    /// <param name="location">A file, "postgres://user@host/database", or a connection string of Npgsql.</param>
    /// <param name="clock">Tells when something was stored.</param>
    /// <exception cref="StoreException">A newer program made it, or the location is none.</exception>
    /// <exception cref="DbException">The database refuses; see <see cref="Explain"/>.</exception>
    public static Store Open(string location, TimeProvider clock)
    {
        var store = new Store(StoreLocation.DatabaseOf(location, readOnly: false), clock);
        using var connection = store._database.Open();
        Schema.Upgrade(connection, store._database);
        return store;
    }

    /// <summary>Opens a store that is there and of this program's form, and writes nothing to it.</summary>
    /// <exception cref="StoreException">There is none, or another program made it.</exception>
    /// <exception cref="DbException">The database refuses; see <see cref="Explain"/>.</exception>
    public static Store OpenForReading(string location, TimeProvider clock)
    {
        var database = StoreLocation.DatabaseOf(location, readOnly: true);
        if (database is SqliteDatabase && !File.Exists(location))
            throw new StoreException($"no store at {location}; 'factcheck ingest' makes one");
        var store = new Store(database, clock);
        using var connection = database.Open();
        var version = Schema.VersionOf(connection, database);
        if (version == 0)
            throw new StoreException($"{database.Name} holds no store; 'factcheck ingest' makes one");
        if (version != Schema.Newest)
            throw new StoreException($"{database.Name} was made by {(version < Schema.Newest ? "an older" : "a newer")} version of factcheck{(version < Schema.Newest ? "; 'factcheck ingest' or 'nightly' brings it up to date" : "")}");
        return store;
    }

    /// <summary>Words a fault of the database for a person: what is wrong and what to do.</summary>
    public static string Explain(string location, DbException fault) =>
        StoreLocation.DatabaseOf(location, readOnly: true).Explain(fault) ?? $"the store failed: {fault.Message}";

    /// <summary>
    /// Does work in one transaction: all of it is stored, or nothing. Where the server goes away meanwhile, the work is done again when
    /// it is back; so it must not count on what it did before.
    /// </summary>
    public void Write(Action<StoreBatch> work) => Write(batch =>
    {
        work(batch);
        return true;
    });

    public T Write<T>(Func<StoreBatch, T> work) => Patiently(connection =>
    {
        using var transaction = _database.BeginWriting(connection);
        var batch = new StoreBatch(connection, _database, _clock);
        var result = work(batch);
        batch.Flush();
        transaction.Commit();
        return result;
    });

    public void Dispose()
    {
        foreach (var held in _held.Values)
            held.Dispose();
        _database.Dispose();
    }

    internal DbConnection Connect() => _database.Open();

    internal StoryLookup Lookup(DbConnection connection) => new(connection, _database, []);

    internal T Reading<T>(Func<StoryLookup, T> work) => Patiently(connection => work(Lookup(connection)));

    private List<T> Query<T>(string statement, object? parameters = null) => Patiently(connection => connection.Query<T>(statement, parameters).AsList());

    private T? Single<T>(string statement, object? parameters = null) => Patiently(connection => connection.QuerySingleOrDefault<T>(statement, parameters));

    private T Patiently<T>(Func<DbConnection, T> work)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var connection = _database.Open();
                return work(connection);
            }
            catch (DbException e) when (attempt < Pauses.Length && _database.IsPassing(e))
            {
                Task.Delay(Pauses[attempt], _clock).GetAwaiter().GetResult();
            }
        }
    }
}
