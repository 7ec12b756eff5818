using System.Net;
using System.Net.Sockets;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// Tells addresses of the public Internet from those of the own machine, the own network and the special ones (IANA's registries
/// of special-purpose addresses), so that a feed cannot send requests where only this machine gets.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        ]).Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Within <see cref="GlobalUnicast"/>: Teredo and other protocols, documentation.</summary>
    private static readonly IPNetwork[] SpecialSix = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("3fff::/20")];

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Connects to a host whose address was judged: a second answer of the name service cannot lead elsewhere.</summary>
    /// <param name="allowsPrivate">Whether the host may be a machine of the own network.</param>
    /// <param name="advice">What allows it, for a person.</param>
    /// <exception cref="RefusedAddressException">The host has an address that is not public.</exception>
    /// <exception cref="SocketException">It does not answer.</exception>
    public static async Task<Socket> ConnectAsync(string host, int port, bool allowsPrivate, string advice, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        // One private address among public ones is a trap as well.
        if (!allowsPrivate && Array.Find(addresses, a => !Is(a)) is { } refused)
            throw new RefusedAddressException($"{host} is at {refused}, an address that is not public; {advice}");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public static bool Is(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Array.Exists(Special, n => n.Contains(address));
        if (address.IsIPv4MappedToIPv6)
            return Is(address.MapToIPv4());
        var bytes = address.GetAddressBytes();
        // An IPv4 address within one of IPv6 is reached through a gateway, and judged as itself.
        if (Translated.Contains(address))
            return Is(new IPAddress(bytes.AsSpan(12, 4)));
        if (SixToFour.Contains(address))
            return Is(new IPAddress(bytes.AsSpan(2, 4)));
        return GlobalUnicast.Contains(address) && !Array.Exists(SpecialSix, n => n.Contains(address));
    }
}
