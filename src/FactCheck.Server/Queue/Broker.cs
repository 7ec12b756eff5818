using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace FactCheck.Server.Queue;

/// <summary>A connection to RabbitMQ with one channel, on which the queues are declared and every message is confirmed by the broker.</summary>
internal sealed class Broker : IAsyncDisposable
{
    private readonly IConnection _connection;

    private Broker(IConnection connection, IChannel channel) => (_connection, Channel) = (connection, channel);

    public IChannel Channel { get; }

    /// <param name="address">amqp://USER:PASSWORD@HOST:PORT/VHOST, or amqps.</param>
    /// <param name="atOnce">How many messages are handled at a time.</param>
    /// <exception cref="BrokerUnreachableException">It does not answer, or does not let this user in.</exception>
    public static async Task<Broker> ConnectAsync(Uri address, ushort atOnce, CancellationToken stop)
    {
        // Who lost the connection connects anew: what was sent and not confirmed has to be sent again, which the client's own recovery does not do.
        var factory = new ConnectionFactory
        {
            Uri = address,
            ClientProvidedName = "factcheck",
            AutomaticRecoveryEnabled = false,
            ConsumerDispatchConcurrency = atOnce,
            RequestedHeartbeat = TimeSpan.FromSeconds(20),
        };
        var connection = await factory.CreateConnectionAsync(stop).ConfigureAwait(false);
        try
        {
            var channel = await connection.CreateChannelAsync(
                new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, consumerDispatchConcurrency: atOnce), stop).ConfigureAwait(false);
            foreach (var queue in (string[])[QueueNames.Work, QueueNames.DeadLetters])
                await channel.QueueDeclareAsync(
                    queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" }, cancellationToken: stop).ConfigureAwait(false);
            return new Broker(connection, channel);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Returns when the broker has confirmed the message.</summary>
    /// <param name="reason">Why it is a dead letter; null for one that is none.</param>
    public ValueTask SendAsync(string queue, string id, ReadOnlyMemory<byte> body, string? reason = null)
    {
        var properties = new BasicProperties { Persistent = true, MessageId = id, ContentType = "application/json" };
        if (reason is not null)
            properties.Headers = new Dictionary<string, object?> { [QueueNames.Reason] = reason };
        return Channel.BasicPublishAsync(exchange: "", routingKey: queue, mandatory: true, properties, body);
    }

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>True where the same may succeed when it is done again: the broker was restarted, the connection lost.</summary>
    public static bool IsPassing(Exception fault) => fault is RabbitMQClientException or IOException or System.Net.Sockets.SocketException or ObjectDisposedException or TimeoutException;
}
