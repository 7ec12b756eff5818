using System.Net.Sockets;
using FactCheck.Feeds.Fetching;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FactCheck.Server.Telling;

/// <summary>Hands mail to a server.</summary>
internal sealed class MailSender(TimeProvider clock)
{
    private const int UsualPort = 25;
    private const int UsualSecurePort = 465;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="receiver">One with a mailbox.</param>
    /// <param name="key">Its Message-ID is made of it: a mail that comes twice is known by it.</param>
    /// <param name="subject">One line.</param>
    /// <param name="text">The mail.</param>
    public async Task<Delivery> SendAsync(Receiver receiver, string key, string subject, string text, CancellationToken stop)
    {
        var mailbox = receiver.Mailbox!;
        var from = MailboxAddress.Parse(mailbox.From);
        using var message = new MimeMessage
        {
            Subject = subject,
            Body = new TextPart("plain") { Text = text },
            MessageId = $"{key}@{from.Domain}",
            Date = clock.GetUtcNow(),
        };
        message.From.Add(from);
        message.To.AddRange(mailbox.To.Select(MailboxAddress.Parse));
        // Answers of absent people are of no use to a program (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            await SendAsync(receiver, mailbox, message, limit.Token).ConfigureAwait(false);
            return Delivery.Done;
        }
        catch (Exception e) when (e is SmtpCommandException or SmtpProtocolException or AuthenticationException or SslHandshakeException or SocketException or IOException or RefusedAddressException or ServiceNotConnectedException or NotSupportedException)
        {
            return new Delivery(e.Message.ReplaceLineEndings(" "));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Delivery(FormattableString.Invariant($"not taken within {Longest.TotalSeconds} seconds"));
        }
    }

    private static async Task SendAsync(Receiver receiver, Mailbox mailbox, MimeMessage message, CancellationToken stop)
    {
        var isSecure = mailbox.Server.Scheme == "smtps";
        var (host, port) = (mailbox.Server.Host, mailbox.Server.Port > 0 ? mailbox.Server.Port : isSecure ? UsualSecurePort : UsualPort);
        var socket = await PublicAddress.ConnectAsync(host, port, receiver.AllowsPrivate, $"the receiver '{receiver.Name}' can allow it (allow-private)", stop).ConfigureAwait(false);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, host, port, isSecure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable, stop).ConfigureAwait(false);
        if (mailbox is { User: { } user, Password: { } password })
        {
            if (!client.IsSecure)
                throw new NotSupportedException($"{host} offers no encryption, and a password is not sent without");
            await client.AuthenticateAsync(user, password, stop).ConfigureAwait(false);
        }
        await client.SendAsync(message, stop).ConfigureAwait(false);
        await client.DisconnectAsync(quit: true, stop).ConfigureAwait(false);
    }
}
