using System.Collections.Immutable;
using FactCheck.Storage;
using Npgsql;

namespace FactCheck.Tests.Server.Queue;

/// <summary>All rows of all tables of a store on PostgreSQL, as JSON, without times; not those that tell of workers.</summary>
internal static class StoreRows
{
    public static ImmutableArray<string> Of(Store store)
    {
        using var connection = new NpgsqlConnection(store.Database.ConnectionString);
        connection.Open();
        var tables = Read(connection, "select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'work_result' order by 1");
        return [.. tables.SelectMany(table => Read(connection, $"select '{table} ' || (to_jsonb(t) - array['started', 'ended', 'added', 'decided'])::text from {table} t order by 1"))];
    }

    private static List<string> Read(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
