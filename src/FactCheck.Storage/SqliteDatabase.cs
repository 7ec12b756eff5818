using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage;

/// <summary>
/// One file. Readers and one writer go on side by side (write-ahead log); what is committed is on the disk (synchronous is FULL, the
/// default), so that neither a killed process nor a power cut takes it back.
/// </summary>
internal sealed class SqliteDatabase(string file, bool readOnly) : IDatabase
{
    private const int SecondsToWait = 30;

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        DefaultTimeout = SecondsToWait,
    }.ToString();

    public string Name => file;

    public DbProviderFactory Provider => SqliteFactory.Instance;

    public bool IsShared => false;

    public DbConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        if (!readOnly)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = wal; pragma cache_size = -32768; pragma temp_store = memory";
            command.ExecuteNonQuery();
        }
        return connection;
    }

    public DbTransaction BeginWriting(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public IDisposable? Hold(long run)
    {
        try
        {
            return new FileStream(string.Create(CultureInfo.InvariantCulture, $"{file}-run-{run}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public string Dialect(string migration) => migration
        .Replace("$id", "integer primary key autoincrement", StringComparison.Ordinal)
        .Replace("$bytes", "blob", StringComparison.Ordinal)
        // Kept is which row has a word, not where it stands; the words come cut and folded. A beginning of up to 8 letters is one look-up.
        .Replace("$discrepancy_words", "create virtual table discrepancy_words using fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '3 4 5 6 7 8', tokenize = 'ascii')", StringComparison.Ordinal)
        .Replace("$cut_search", "t.search", StringComparison.Ordinal);

    public string AnyOf(string parameter) => $"in (select value from json_each({parameter}))";

    public string Each(string parameter) => $"(select value as item from json_each({parameter}))";

    public string HasWords(string parameter) => $"discrepancy_words match {parameter}";

    public string WordQuery(IEnumerable<(string Word, bool IsBeginning)> words) => string.Join(' ', words.Select(w => $"\"{w.Word}\"{(w.IsBeginning ? "*" : "")}"));

    public object ListOf(IEnumerable<string> values) => "[" + string.Join(',', values.Select(v => "\"" + JsonEncodedText.Encode(v) + "\"")) + "]";

    public object ListOf(IEnumerable<long> values) => "[" + string.Join(',', values.Select(v => v.ToString(CultureInfo.InvariantCulture))) + "]";

    public IRowWriter RowWriter(DbConnection connection, string table, int columns, string conflict) => new RowByRow(connection, table, columns, conflict);

    public string? CountAnew => "pragma analysis_limit = 1000; analyze";

    public bool HasTable(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select 1 from sqlite_master where type = 'table' and name = '{table}'";
        return command.ExecuteScalar() is not null;
    }

    public void Backup(string file)
    {
        using var connection = (SqliteConnection)Open();
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        copy.Execute("pragma journal_mode = delete");
    }

    public long Bytes(DbConnection connection) => new[] { file, file + "-wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length);

    public string? Explain(DbException fault) => fault is not SqliteException { SqliteErrorCode: var code } ? null : code switch
    {
        5 or 6 => $"{Name} is in use by another process: waited {SecondsToWait} seconds for it; what was stored before is safe, start again when it is free",
        8 => $"{Name} cannot be written: permission denied, or on a disk that is read-only",
        10 => $"{Name}: the disk cannot be read or written ({fault.Message})",
        11 => $"{Name} is damaged; take a backup, or make a new store",
        13 => $"no room left on the disk of {Name}; what was stored before is safe, free some room and start again",
        14 => $"{Name} cannot be opened: no such folder, or permission denied",
        26 => $"{Name} is no store: not a file of SQLite",
        _ => null,
    };

    public bool IsPassing(DbException fault) => false;

    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
