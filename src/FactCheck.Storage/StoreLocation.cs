using Npgsql;

namespace FactCheck.Storage;

/// <summary>Where a store is, as a person names it: a file, "postgres://user@host/database", or a connection string of Npgsql ("Host=...").</summary>
internal static class StoreLocation
{
    /// <exception cref="StoreException">The address is not one.</exception>
    public static IDatabase DatabaseOf(string location, bool readOnly)
    {
        if (location.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
            return Postgres(SettingsOf(location));
        return location.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? Postgres(location) : new SqliteDatabase(location, readOnly);
    }

    private static PostgresDatabase Postgres(string settings)
    {
        try
        {
            return new PostgresDatabase(new NpgsqlConnectionStringBuilder(settings));
        }
        catch (ArgumentException e)
        {
            throw new StoreException($"not a connection string: {e.Message}", e);
        }
    }

    private static string SettingsOf(string location)
    {
        if (!Uri.TryCreate(location, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.AbsolutePath.Length < 2)
            throw new StoreException("a store on PostgreSQL is named postgres://USER:PASSWORD@HOST:PORT/DATABASE");
        var user = address.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.IsDefaultPort ? 5432 : address.Port,
            Database = Uri.UnescapeDataString(address.AbsolutePath[1..]),
        };
        if (user[0].Length > 0)
            settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            settings.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split('=', 2) is [var name, var value])
                settings[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value);
        return settings.ToString();
    }
}
