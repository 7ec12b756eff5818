using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Server.Telling;

/// <summary>
/// Tells receivers what runs have found. What is to be told stands in the store: changes are written in the transaction of their findings, and a
/// message is done only when its receiver has taken it. So one that is killed tells again at its next start, with the same key.
/// </summary>
/// <param name="store">What was found, and who was told.</param>
/// <param name="list">Who is told.</param>
/// <param name="pack">The rules.</param>
/// <param name="view">Sets apart what the house has decided not to see, and marks what is known: that is not told.</param>
/// <param name="version">The program's version.</param>
/// <param name="clock">Times the pauses.</param>
/// <param name="say">Is told, in words for a person, what was not taken.</param>
public sealed class Teller(Store store, ReceiverList list, RulePack pack, Func<FactCheckReport, FactCheckReport> view, string version, TimeProvider clock, Action<string> say)
{
    private const int Seed = 1;

    /// <summary>Longer than any sending takes: what a killed process was sending is sent again after it.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Receiver> _receivers = list.Receivers.ToDictionary(r => r.Name, StringComparer.Ordinal);
    private readonly Backoff _pauses = new(Seed, TimeSpan.FromSeconds(5));
    private readonly WebhookSender _webhooks = new(version, clock);
    private readonly MailSender _mail = new(clock);

    /// <summary>Makes receivers known that are new: they are told what is found from now on.</summary>
    public void Begin()
    {
        foreach (var receiver in list.Receivers)
            if (store.PutReceiver(receiver.Name))
                say($"'{receiver.Name}' is new: it is told what is found from now on");
    }

    /// <summary>Tells until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await TellAsync(stop).ConfigureAwait(false);
            await Task.Delay(Look, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Tells until every message is told or given up, or it is stopped.</summary>
    public async Task RunToEndAsync(CancellationToken stop)
    {
        await TellAsync(stop).ConfigureAwait(false);
        while (store.HasMessages(_receivers.Keys))
        {
            await Task.Delay(Look, clock, stop).ConfigureAwait(false);
            await TellAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Tells all that is due, once. What is not taken is due again later.</summary>
    public async Task TellAsync(CancellationToken stop)
    {
        foreach (var receiver in list.Receivers)
            store.MakeMessages(receiver.Name, receiver.Least, receiver.Together);
        while (!stop.IsCancellationRequested && store.TakeMessage(_receivers.Keys, Lease) is { } message)
            await TellAsync(message, stop).ConfigureAwait(false);
    }

    private async Task TellAsync(OutgoingMessage message, CancellationToken stop)
    {
        var receiver = _receivers[message.Receiver];
        var report = view(store.Report([.. message.Findings.Select(id => store.Discrepancy(id, pack)).OfType<Discrepancy>()], pack, []));
        report = report with { Discrepancies = report.Discrepancies.RemoveAll(d => d.IsKnown), Suppressed = [] };
        if (report.Discrepancies.IsEmpty)
        {
            store.EndMessage(message.Number, MessageEnd.Void);
            return;
        }
        Delivery delivery;
        try
        {
            delivery = await SendAsync(receiver, message.Key, report, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        var now = clock.GetUtcNow();
        if (delivery.Fault is not { } fault)
        {
            store.EndMessage(message.Number, MessageEnd.Told);
        }
        else if (now - message.Made >= list.GiveUp)
        {
            store.EndMessage(message.Number, MessageEnd.GivenUp, fault);
            say(string.Create(CultureInfo.InvariantCulture, $"'{receiver.Name}' was not told of {message.Findings.Count} findings of run {message.Run} ({string.Join(", ", message.Findings)}), and is not any more: {message.Attempts + 1} tries since {message.Made:u}, the last one: {fault}"));
        }
        else
        {
            var pause = delivery.RetryAfter is { } asked && asked > TimeSpan.Zero ? asked : Least(_pauses.Wait(message.Key, message.Attempts), LongestPause);
            // The last try comes when the time is up, and is the one that gives up.
            store.DelayMessage(message.Number, now + Least(pause, message.Made + list.GiveUp - now), fault);
            say(string.Create(CultureInfo.InvariantCulture, $"'{receiver.Name}' could not be told and is tried again in {pause.TotalSeconds:0} seconds: {fault}"));
        }
    }

    private Task<Delivery> SendAsync(Receiver receiver, string key, FactCheckReport report, CancellationToken stop) => receiver switch
    {
        { Webhook.Form: WebhookForm.Slack } => _webhooks.SendAsync(receiver, key, MessageBody.Slack(report, list.Pages), stop),
        { Webhook: not null } => _webhooks.SendAsync(receiver, key, MessageBody.Json(report, version), stop),
        _ => _mail.SendAsync(receiver, key, MessageBody.Subject(report), MessageBody.Text(report, version, list.Pages), stop),
    };

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
