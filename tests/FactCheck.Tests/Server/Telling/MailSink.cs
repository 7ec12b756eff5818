using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace FactCheck.Tests.Server.Telling;

/// <summary>A mail server on loopback that keeps what it takes.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _mails = [];
    private readonly int _port = WebhookReceiver.FreePort();
    private int _refusals;

    public MailSink()
    {
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(e => e.Endpoint(new IPEndPoint(IPAddress.Loopback, _port))).Build();
        var services = new ServiceProvider();
        services.Add(new Keeper(this));
        _ = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"smtp://127.0.0.1:{_port}");

    public IReadOnlyList<MimeMessage> Mails => [.. _mails];

    /// <summary>Takes the next mails and says that it did not.</summary>
    public void Refuse(int count) => _refusals = count;

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    /// <summary>The server disposes of it after each mail.</summary>
    private sealed class Keeper(MailSink sink) : MessageStore
    {
        public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            sink._mails.Enqueue(MimeMessage.Load(bytes, cancellationToken));
            return Task.FromResult(sink._refusals-- > 0 ? SmtpResponse.TransactionFailed : SmtpResponse.Ok);
        }
    }
}
