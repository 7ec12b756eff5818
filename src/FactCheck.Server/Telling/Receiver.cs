using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Server.Telling;

/// <summary>Somebody who is told what is found: through a webhook, or by mail. Exactly one of the two is given.</summary>
public sealed record Receiver
{
    /// <summary>By which the store knows what it has been told.</summary>
    public required string Name { get; init; }

    public Webhook? Webhook { get; init; }

    public Mailbox? Mailbox { get; init; }

    /// <summary>Findings below this are not told.</summary>
    public Severity Least { get; init; } = Severity.Warning;

    /// <summary>How many findings of one run stand in a message at most.</summary>
    public required int Together { get; init; }

    /// <summary>Whether its host may be a machine of the own network.</summary>
    public bool AllowsPrivate { get; init; }
}

/// <summary>A place that takes messages by POST.</summary>
/// <param name="Address">http or https.</param>
/// <param name="Form">The form of the body.</param>
/// <param name="Secret">What bodies are signed with; null for none.</param>
public sealed record Webhook(Uri Address, WebhookForm Form, string? Secret);

public enum WebhookForm
{
    /// <summary>The report of 'factcheck check --format json'.</summary>
    Json,

    /// <summary>Blocks, as Slack and those who are compatible with it show them.</summary>
    Slack,
}

/// <summary>People who get mail, and the server that takes it.</summary>
/// <param name="Server">smtp://HOST:PORT, encrypted where the server can; smtps, encrypted from the start.</param>
/// <param name="User">Who signs in there; null where nobody has to.</param>
/// <param name="Password">Null where nobody has to sign in.</param>
public sealed record Mailbox(ImmutableArray<string> To, string From, Uri Server, string? User, string? Password);
