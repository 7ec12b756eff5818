using System.Data.Common;
using System.Globalization;

namespace FactCheck.Storage;

/// <summary>
/// One statement that is run for many rows: prepared once, its parameters @p0, @p1, ... set anew for each row. The only place where rows are
/// written without Dapper, which would look up its plan for every one of them.
/// </summary>
internal sealed class Inserter : IDisposable
{
    private readonly DbCommand _command;

    public Inserter(DbConnection connection, string statement)
    {
        _command = connection.CreateCommand();
        _command.CommandText = statement;
    }

    /// <param name="values">One for each parameter, always of the same types; null for none.</param>
    public void Run(params ReadOnlySpan<object?> values)
    {
        if (_command.Parameters.Count == 0)
        {
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = _command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
                _command.Parameters.Add(parameter);
            }
        }
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
