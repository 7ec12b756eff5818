using System.Data.Common;
using System.Globalization;

namespace FactCheck.Storage;

/// <summary>One statement that is run for each row: in the same process nothing is faster.</summary>
internal sealed class RowByRow : IRowWriter
{
    private readonly DbCommand _command;

    /// <param name="connection">An open connection.</param>
    /// <param name="table">The table with the columns that are written: "term (term, articles)".</param>
    /// <param name="columns">How many these are.</param>
    /// <param name="conflict">What to do with a row that is there; "" where none is.</param>
    public RowByRow(DbConnection connection, string table, int columns, string conflict)
    {
        _command = connection.CreateCommand();
        for (var i = 0; i < columns; i++)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
            _command.Parameters.Add(parameter);
        }
        _command.CommandText = $"insert into {table} values ({string.Join(", ", _command.Parameters.Cast<DbParameter>().Select(p => p.ParameterName))}) {conflict}";
    }

    public void Add(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i];
        _command.ExecuteNonQuery();
    }

    public void Flush()
    {
    }

    public void Dispose() => _command.Dispose();
}
