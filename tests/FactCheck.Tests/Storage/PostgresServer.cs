using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FactCheck.Tests.Storage;

/// <summary>A PostgreSQL server of the tests' own: on loopback, with its data in a folder that is gone afterwards.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Installed = "/usr/lib/postgresql";

    private readonly DirectoryInfo _folder;
    private readonly string _programs;
    private readonly int _port;
    private int _databases;

    private PostgresServer(string programs, DirectoryInfo folder, int port) => (_programs, _folder, _port) = (programs, folder, port);

    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static PostgresServer? Start()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Installed))
            return null;
        var programs = Directory.GetDirectories(Installed).Select(v => Path.Combine(v, "bin")).FirstOrDefault(b => File.Exists(Path.Combine(b, "initdb")));
        if (programs is null)
            return null;
        var folder = Directory.CreateTempSubdirectory("factcheck-postgres-");
        // The server refuses to run as root, and its own user must be able to enter the folder.
        File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_111_111);
        var server = new PostgresServer(programs, folder, FreePort());
        server.Run("initdb", "--pgdata", server.Data, "--auth", "trust", "--username", "factcheck", "--no-sync", "--encoding", "UTF8", "--no-locale");
        server.Restart("start");
        return server;
    }

    /// <summary>Stops the server at once, as a power cut would, and starts it again.</summary>
    public void Restart() => Restart("restart");

    /// <summary>Stops the server at once; its data stay.</summary>
    public void Stop() => Run("pg_ctl", "--pgdata", Data, "--mode", "immediate", "--silent", "stop");

    /// <summary>Starts it again after <see cref="Stop"/>.</summary>
    public void StartAgain() => Restart("start");

    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"store{_databases++}");
        Execute($"create database {name}");
        return string.Create(CultureInfo.InvariantCulture, $"postgres://factcheck@127.0.0.1:{_port}/{name}");
    }

    /// <summary>As root: moves a database that nobody uses onto a disk of its own; <see cref="Drop"/> takes it away again.</summary>
    public void Move(string location, string folder)
    {
        using (var process = Process.Start("chown", ["postgres", folder]))
            process.WaitForExit();
        Execute($"create tablespace small location '{folder}'");
        Execute($"alter database {location[(location.LastIndexOf('/') + 1)..]} set tablespace small");
    }

    public void Drop(string location)
    {
        NpgsqlConnection.ClearAllPools();
        Execute($"drop database {location[(location.LastIndexOf('/') + 1)..]} with (force)");
        Execute("drop tablespace small");
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Run("pg_ctl", "--pgdata", Data, "--mode", "immediate", "--silent", "stop");
        _folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    private void Execute(string statement)
    {
        using var connection = new NpgsqlConnection(AddressOf("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private string AddressOf(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=factcheck;Database={database};Pooling=false");

    private void Restart(string how) => Run(
        "pg_ctl", "--pgdata", Data, "--log", Path.Combine(_folder.FullName, "log"), "--mode", "immediate", "--silent", "--wait",
        "--options", string.Create(CultureInfo.InvariantCulture, $"-p {_port} -h 127.0.0.1 -k {_folder.FullName} -F"), how);

    private void Run(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(_programs, program), .. arguments];
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", .. command]) : new ProcessStartInfo(command[0], command[1..]);
        start.WorkingDirectory = _folder.FullName;
        start.Environment["TMPDIR"] = _folder.FullName;
        if (program == "initdb")
            start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        if (program == "initdb")
            process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: exit {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
