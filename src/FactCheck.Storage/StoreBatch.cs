using System.Data.Common;
using Dapper;

namespace FactCheck.Storage;

/// <summary>What is written in one transaction; see <see cref="Store.Write"/>.</summary>
public sealed partial class StoreBatch
{
    private readonly DbConnection _connection;
    private readonly IDatabase _database;

    internal StoreBatch(DbConnection connection, IDatabase database, TimeProvider clock) =>
        (_connection, _database, Now) = (connection, database, StoreTime.Of(clock.GetUtcNow()));

    /// <summary>When the transaction began, as the store keeps times.</summary>
    internal string Now { get; }

    /// <summary>Writes the rows that are still held back.</summary>
    internal void Flush() => _claims?.Flush();

    private IRowWriter RowWriter(string table, int columns, string conflict = "") => _database.RowWriter(_connection, table, columns, conflict);

    internal int Execute(string statement, object? parameters = null) => _connection.Execute(statement, parameters);

    internal T? Scalar<T>(string statement, object? parameters = null) => _connection.ExecuteScalar<T>(statement, parameters);

    internal IEnumerable<T> Query<T>(string statement, object? parameters = null) => _connection.Query<T>(statement, parameters);
}
