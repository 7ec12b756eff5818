using System.Globalization;
using Npgsql;

namespace FactCheck.Storage;

/// <summary>Sends rows to PostgreSQL by the thousand, a column of them as an array: each statement costs a round trip to the server.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="table">The table with the columns that are written: "term (term, articles)".</param>
/// <param name="columns">How many these are.</param>
/// <param name="conflict">What to do with a row that is there; "" where none is. No two rows here may be the same one.</param>
internal sealed class RowsAtOnce(NpgsqlConnection connection, string table, int columns, string conflict) : IRowWriter
{
    private const int Most = 2000;

    private readonly List<object>[] _columns = [.. Enumerable.Range(0, columns).Select(_ => new List<object>())];

    public void Add(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < columns; i++)
            _columns[i].Add(values[i]);
        if (_columns[0].Count == Most)
            Flush();
    }

    public void Flush()
    {
        if (_columns[0].Count == 0)
            return;
        using var command = connection.CreateCommand();
        for (var i = 0; i < columns; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"p{i}"), ArrayOf(_columns[i]));
            _columns[i].Clear();
        }
        command.CommandText = $"insert into {table} select * from unnest({string.Join(", ", command.Parameters.Select(p => "@" + p.ParameterName))}) {conflict}";
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
    }

    private static object ArrayOf(List<object> column) => column[0] is long ? column.Cast<long>().ToArray() : column.Cast<string>().ToArray();
}
