using System.Collections.Immutable;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Text.Yaml;
using MimeKit;

namespace FactCheck.Server.Telling;

/// <summary>Reads a list of receivers, or says everything that is wrong with it. Secrets stand in environment variables, which the list names.</summary>
/// <param name="variable">Gives the value of an environment variable; null where it is not set.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class ReceiverListReader(Func<string, string?> variable, ICollection<FileProblem> problems)
{
    private const int MostTogether = 40;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <returns>Null where the text has a fault; all its faults are then in the problems.</returns>
    public ReceiverList? Read(string path, string text)
    {
        var before = problems.Count;
        var node = YamlReader.Read(path, text.TrimStart('\ufeff'), problems);
        if (problems.Count > before)
            return null;
        if (node is not YamlMapping mapping)
        {
            problems.Add(new FileProblem(path, node?.Line ?? 1, node?.Column ?? 1, "expected a list of receivers: the key 'receivers' with a list below it"));
            return null;
        }
        var root = new MappingReader(path, "a list of receivers", mapping, problems);
        var pages = Address(root, "pages", ["http", "https"]);
        var giveUp = root.Duration("give-up", "24h");
        var receivers = ReadReceivers(root);
        root.RefuseOtherKeys();
        return problems.Count > before ? null : new ReceiverList { Receivers = receivers, Pages = pages, GiveUp = giveUp ?? ReceiverList.DefaultGiveUp };
    }

    private ImmutableArray<Receiver> ReadReceivers(MappingReader root)
    {
        var receivers = ImmutableArray.CreateBuilder<Receiver>();
        foreach (var entry in root.Mappings("receivers", "receiver", "'name' and 'webhook' or 'mail'"))
            if (ReadReceiver(root.Nested("a receiver", entry), entry) is { } receiver)
                receivers.Add(receiver);
        return receivers.ToImmutable();
    }

    private Receiver? ReadReceiver(MappingReader keys, YamlMapping entry)
    {
        var name = keys.Scalar("name", "a text", required: true);
        if (name is not null && !_names.Add(name.Value))
            keys.Fault(name, $"another receiver is called '{name.Value}' already");
        var (least, together, isPrivate) = (keys.Choice<Severity>("severity"), keys.Number("together", 1, MostTogether), keys.YesNo("allow-private"));
        var isMail = keys.Node("mail") is not null;
        if (isMail == (keys.Node("webhook") ?? keys.Node("webhook-env")) is not null)
            keys.Fault(entry, "a receiver has either 'webhook' (or 'webhook-env') or 'mail'");
        var webhook = isMail ? null : ReadWebhook(keys);
        var mailbox = isMail ? ReadMailbox(keys) : null;
        keys.RefuseOtherKeys();
        return name is null || (webhook is null && mailbox is null) ? null : new Receiver
        {
            Name = name.Value,
            Webhook = webhook,
            Mailbox = mailbox,
            Least = least ?? Severity.Warning,
            Together = (int)(together ?? (webhook?.Form == WebhookForm.Json ? 1 : MostTogether)),
            AllowsPrivate = isPrivate,
        };
    }

    private Webhook? ReadWebhook(MappingReader keys)
    {
        var form = keys.Choice<WebhookForm>("form") ?? WebhookForm.Json;
        var secret = Secret(keys, "secret-env");
        var address = Address(keys, "webhook", ["http", "https"]);
        if (Secret(keys, "webhook-env") is { } hidden && keys.Scalar("webhook-env", "a variable") is { } named)
        {
            if (!Uri.TryCreate(hidden, UriKind.Absolute, out address) || address.Scheme is not ("http" or "https"))
                keys.Fault(named, $"'webhook-env': the variable {named.Value} holds no address that begins with http:// or https://");
        }
        return address is null ? null : new Webhook(address, form, secret);
    }

    private Mailbox? ReadMailbox(MappingReader keys)
    {
        var to = ImmutableArray.CreateBuilder<string>();
        foreach (var text in keys.Texts("mail"))
            if (IsMailAddress(text.Value))
                to.Add(text.Value);
            else
                keys.Fault(text, $"'mail': expected an address such as desk@example.org, found '{text.Value}'");
        var from = keys.Scalar("from", "an address of mail", required: true);
        if (from is not null && !IsMailAddress(from.Value))
            keys.Fault(from, $"'from': expected an address such as factcheck@example.org, found '{from.Value}'");
        var server = Address(keys, "smtp", ["smtp", "smtps"], required: true);
        var (user, password) = (keys.Text("user"), Secret(keys, "password-env"));
        return to.Count == 0 || from is null || server is null ? null : new Mailbox(to.ToImmutable(), from.Value, server, user, password);
    }

    private static bool IsMailAddress(string text) => MailboxAddress.TryParse(text, out var address) && address.Address.Contains('@', StringComparison.Ordinal);

    private string? Secret(MappingReader keys, string key)
    {
        if (keys.Scalar(key, "the name of an environment variable") is not { } name)
            return null;
        if (variable(name.Value) is { Length: > 0 } value)
            return value;
        keys.Fault(name, $"'{key}': the environment variable {name.Value} is not set");
        return null;
    }

    private static Uri? Address(MappingReader keys, string key, string[] schemes, bool required = false)
    {
        if (keys.Scalar(key, "an address", required) is not { } text)
            return null;
        if (!Uri.TryCreate(text.Value, UriKind.Absolute, out var address) || !schemes.Contains(address.Scheme) || address.Host.Length == 0)
            keys.Fault(text, $"'{key}': expected an address that begins with {string.Join(" or ", schemes.Select(s => s + "://"))}, found '{text.Value}'");
        else if (address.UserInfo.Length > 0)
            keys.Fault(text, $"'{key}': no name or password stands in an address; secrets stand in environment variables");
        else
            return address;
        return null;
    }
}
