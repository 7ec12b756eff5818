using System.Collections.Frozen;
using System.Net.Sockets;
using FactCheck.Feeds.Lists;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// Opens the connections of all requests. A name is looked up here and the address that was judged is the one that is connected to,
/// so that no second answer of the name service can lead elsewhere. Hosts that the feed list allows, with their port, may be private.
/// </summary>
internal sealed class GuardedConnection(FeedList list)
{
    private readonly FrozenSet<string> _allowed = list.Feeds.Where(f => f.AllowsPrivate).SelectMany(f => f.Addresses).Select(a => Key(a.IdnHost, a.Port)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var socket = await PublicAddress.ConnectAsync(host, port, _allowed.Contains(Key(host, port)), "the feed list can allow it (allow-private)", cancellation).ConfigureAwait(false);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static string Key(string host, int port) => FormattableString.Invariant($"{host.Trim('[', ']')}:{port}");
}
