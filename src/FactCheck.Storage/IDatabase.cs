using System.Data.Common;

namespace FactCheck.Storage;

/// <summary>What differs between the databases. All statements are the same for both.</summary>
internal interface IDatabase : IDisposable
{
    /// <summary>The store for a person, without what is secret in it.</summary>
    string Name { get; }

    /// <summary>How another library reaches the same database.</summary>
    DbProviderFactory Provider { get; }

    /// <summary>May hold a password.</summary>
    string ConnectionString { get; }

    /// <summary>True where several machines may use it at once.</summary>
    bool IsShared { get; }

    /// <returns>An open connection, from the pool where there is one.</returns>
    DbConnection Open();

    /// <summary>Begins a transaction that writes, as the only one: waits for another's end.</summary>
    DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Keeps a run for this process, until what is returned is disposed or the process ends, however it does.</summary>
    /// <returns>Null where another process has it.</returns>
    IDisposable? Hold(long run);

    /// <summary>The words of a migration in this database's dialect.</summary>
    string Dialect(string migration);

    /// <summary>The condition that a column is one of the values of a list parameter: follows the column's name.</summary>
    string AnyOf(string parameter);

    /// <summary>A table of the values of a list parameter, in its column "item".</summary>
    string Each(string parameter);

    /// <summary>The condition that a row of discrepancy_words has what <see cref="WordQuery"/> asks for.</summary>
    string HasWords(string parameter);

    /// <summary>The value of a parameter that asks for all of these words, or for words that begin so.</summary>
    /// <param name="words">Letters and digits alone, as <see cref="SearchWords"/> cuts them.</param>
    string WordQuery(IEnumerable<(string Word, bool IsBeginning)> words);

    /// <summary>The value of a list parameter.</summary>
    object ListOf(IEnumerable<string> values);

    object ListOf(IEnumerable<long> values);

    /// <param name="connection">An open connection.</param>
    /// <param name="table">The table with the columns that are written: "term (term, articles)".</param>
    /// <param name="columns">How many these are.</param>
    /// <param name="conflict">What to do with a row that is there; "" where none is.</param>
    IRowWriter RowWriter(DbConnection connection, string table, int columns, string conflict);

    /// <summary>A statement that counts what the tables hold, by which the database chooses between indexes; null where none is needed.</summary>
    string? CountAnew { get; }

    bool HasTable(DbConnection connection, string table);

    /// <summary>Copies the store as it is at one moment, while others go on writing.</summary>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    void Backup(string file);

    long Bytes(DbConnection connection);

    /// <summary>What is wrong and what to do, for a person; null where this database does not know the fault.</summary>
    string? Explain(DbException fault);

    /// <summary>True where the same work may succeed when it is done again: the server was restarted, the connection lost.</summary>
    bool IsPassing(DbException fault);
}
