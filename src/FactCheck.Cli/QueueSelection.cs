using System.CommandLine;
using FactCheck.Feeds;
using FactCheck.Rules.House;
using FactCheck.Server.Queue;
using FactCheck.Storage;

namespace FactCheck.Cli;

/// <summary>The queue of a command, by which workers on other machines read and compare. Nothing of it is touched by commands that need none.</summary>
internal static class QueueSelection
{
    public static Option<string?> Option()
    {
        var queue = new Option<string?>("--queue") { Description = "Let workers read and compare: the address of RabbitMQ, amqp://USER:PASSWORD@HOST:PORT/VHOST.", HelpName = "ADDRESS" };
        queue.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "amqp" or "amqps" && uri.Host.Length > 0))
                given.AddError("--queue takes an address such as amqp://USER:PASSWORD@HOST:5672");
        });
        return queue;
    }

    /// <returns>Null where no queue is named: this process then does all itself.</returns>
    /// <exception cref="InputException">The workers could not reach this store.</exception>
    public static IWorkforce? WorkforceOf(string? queue, Store store, HouseConfiguration house, CancellationToken stop)
    {
        if (queue is null)
            return null;
        RequireShared(store);
        return new QueuedWorkforce(store, new Uri(queue), house, TimeProvider.System, Console.Error.WriteLine, stop);
    }

    /// <exception cref="InputException">Other machines cannot reach this store.</exception>
    public static void RequireShared(Store store)
    {
        if (!store.Database.IsShared)
            throw new InputException($"--queue takes a store that other machines can reach: PostgreSQL, not the file {store.Name}");
    }
}
