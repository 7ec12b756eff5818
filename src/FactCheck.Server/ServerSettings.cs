using System.Net;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Server.Accounts;

namespace FactCheck.Server;

/// <summary>Where the server is reached, and by whom.</summary>
public sealed record ServerSettings
{
    /// <summary>The address it listens at. At any but the machine's own, it needs accounts.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>A free one is taken for 0.</summary>
    public required int Port { get; init; }

    /// <summary>Whether people have to sign in.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>With its key; null where the server speaks plain HTTP, on the machine itself or behind a proxy.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>A proxy in front, which is believed when it says who asks and how; null where there is none.</summary>
    public IPAddress? Proxy { get; init; }

    /// <summary>Where people may sign in besides; null for here alone.</summary>
    public IdentityProvider? Provider { get; init; }

    /// <summary>Logs are an object of JSON a line, in place of words.</summary>
    public bool LogsAsJson { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
