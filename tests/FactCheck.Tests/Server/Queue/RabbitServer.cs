using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace FactCheck.Tests.Server.Queue;

/// <summary>
/// A RabbitMQ server of the tests' own: on loopback, with a node name, ports, cookie and data of its own in a folder that is gone
/// afterwards. The system's service, where there is one, is not touched.
/// </summary>
internal sealed class RabbitServer : IDisposable
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder;
    private readonly int _port = FreePort();
    private readonly int _nodePort = FreePort();
    private readonly int _mapperPort = FreePort();
    private Process? _process;

    private RabbitServer(DirectoryInfo folder) => _folder = folder;

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"amqp://127.0.0.1:{_port}"));

    /// <returns>Null where RabbitMQ is not installed.</returns>
    public static RabbitServer? Start()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Program))
            return null;
        var server = new RabbitServer(Directory.CreateTempSubdirectory("factcheck-rabbitmq-"));
        var cookie = Path.Combine(server._folder.FullName, ".erlang.cookie");
        File.WriteAllText(cookie, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        File.WriteAllText(server.EmptyFile, "");
        File.SetUnixFileMode(cookie, UnixFileMode.UserRead);
        // The server must not run as root, and its own user must own the folder.
        if (Environment.IsPrivilegedProcess)
            Run("chown", "-R", "rabbitmq", server._folder.FullName);
        server.Begin();
        return server;
    }

    /// <summary>Ends the server at once, as a power cut would.</summary>
    public void Kill()
    {
        using var erlang = Process.GetProcessById(int.Parse(File.ReadAllText(PidFile), CultureInfo.InvariantCulture));
        erlang.Kill();
        _process!.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it again with what it had stored, and returns when it answers.</summary>
    public void Begin()
    {
        string[] command = ["/usr/bin/env", "-i", .. Settings(), Program];
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo("runuser", ["-u", "rabbitmq", "--", .. command]) : new ProcessStartInfo(command[0], command[1..]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (_folder.FullName, true, true);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !Answers();)
        {
            if (_process.HasExited || watch.Elapsed > LongestStart)
                throw new InvalidOperationException("RabbitMQ does not start");
            Thread.Sleep(100);
        }
    }

    public void Dispose()
    {
        if (_process is not null)
            Kill();
        // The node's name server was started by the node and outlives it.
        Run("env", $"ERL_EPMD_PORT={_mapperPort.ToString(CultureInfo.InvariantCulture)}", "epmd", "-kill");
        _folder.Delete(recursive: true);
    }

    private string PidFile => Path.Combine(_folder.FullName, "pid");

    private string EmptyFile => Path.Combine(_folder.FullName, "empty.conf");

    /// <summary>It opens its port last of all; the first byte that it sends is the type of a frame of methods.</summary>
    private bool Answers()
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", _port);
            var stream = client.GetStream();
            stream.Write("AMQP\0\0\u0009\u0001"u8);
            return stream.ReadByte() == 1;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }

    private string[] Settings() =>
    [
        $"PATH={Environment.GetEnvironmentVariable("PATH")}",
        "LANG=C.UTF-8",
        $"HOME={_folder.FullName}",
        "ERL_EPMD_ADDRESS=127.0.0.1",
        string.Create(CultureInfo.InvariantCulture, $"ERL_EPMD_PORT={_mapperPort}"),
        string.Create(CultureInfo.InvariantCulture, $"RABBITMQ_NODENAME=factcheck{_port}@localhost"),
        "RABBITMQ_NODE_IP_ADDRESS=127.0.0.1",
        string.Create(CultureInfo.InvariantCulture, $"RABBITMQ_NODE_PORT={_port}"),
        string.Create(CultureInfo.InvariantCulture, $"RABBITMQ_DIST_PORT={_nodePort}"),
        $"RABBITMQ_MNESIA_BASE={Path.Combine(_folder.FullName, "data")}",
        $"RABBITMQ_LOG_BASE={Path.Combine(_folder.FullName, "log")}",
        $"RABBITMQ_PID_FILE={PidFile}",
        $"RABBITMQ_CONF_ENV_FILE={EmptyFile}",
        $"RABBITMQ_CONFIG_FILE={EmptyFile}",
        $"RABBITMQ_ENABLED_PLUGINS_FILE={Path.Combine(_folder.FullName, "plugins")}",
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS=-kernel inet_dist_use_interface {127,0,0,1}",
    ];

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
