using System.Data.Common;
using Dapper;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>Whether the database answers now; nothing is waited for.</summary>
    public bool IsReachable()
    {
        // A connection of the pool may be one that a restart has cut.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                using var connection = _database.Open();
                connection.ExecuteScalar<long>("select count(*) from run where id < 0");
                return true;
            }
            catch (DbException)
            {
            }
        }
        return false;
    }
}
