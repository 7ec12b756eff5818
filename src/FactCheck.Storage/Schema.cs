using System.Data.Common;
using System.Globalization;
using System.Reflection;

namespace FactCheck.Storage;

/// <summary>The numbered migrations: files that are only ever added. A store of an older program is brought up to date in one transaction.</summary>
internal static class Schema
{
    private const string VersionTable = "schema_version";

    private static readonly int[] Numbers =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Select(n => int.Parse(n[..^4], CultureInfo.InvariantCulture)).Order()];

    /// <summary>The number of the last migration.</summary>
    public static int Newest => Numbers[^1];

    /// <summary>0 for a database that holds no store yet.</summary>
    public static int VersionOf(DbConnection connection, IDatabase database)
    {
        if (!database.HasTable(connection, VersionTable))
            return 0;
        using var command = connection.CreateCommand();
        command.CommandText = $"select number from {VersionTable}";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <exception cref="StoreException">The store was made by a newer program.</exception>
    public static void Upgrade(DbConnection connection, IDatabase database)
    {
        if (IsUpToDate(VersionOf(connection, database), database))
            return;
        using var transaction = database.BeginWriting(connection);
        // Another process may have done it while this one waited for the lock.
        var version = VersionOf(connection, database);
        if (IsUpToDate(version, database))
            return;
        if (version == 0)
            Run(connection, transaction, $"create table {VersionTable} (number bigint not null); insert into {VersionTable} values (0)");
        foreach (var number in Numbers.Where(n => n > version))
            Run(connection, transaction, database.Dialect(Migration(number)));
        Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"update {VersionTable} set number = {Newest}"));
        transaction.Commit();
    }

    private static bool IsUpToDate(int version, IDatabase database) => version <= Newest
        ? version == Newest
        : throw new StoreException(string.Create(CultureInfo.InvariantCulture, $"{database.Name} was made by a newer version of factcheck (form {version}; this one knows {Newest}): use that one, or a newer one"));

    private static void Run(DbConnection connection, DbTransaction transaction, string statements)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static string Migration(int number)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(number.ToString("000'.sql'", CultureInfo.InvariantCulture))!);
        return reader.ReadToEnd();
    }
}
