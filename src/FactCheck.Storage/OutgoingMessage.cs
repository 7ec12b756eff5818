namespace FactCheck.Storage;

/// <summary>Findings that a receiver is told together.</summary>
/// <param name="Number">Counts up.</param>
/// <param name="Receiver">The receiver's name.</param>
/// <param name="Key">The same whenever the message is sent, and no other message's.</param>
/// <param name="Run">The run that found them.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Attempts">How often it was sent in vain.</param>
/// <param name="Findings">Their ids, in the order in which they were found.</param>
public sealed record OutgoingMessage(long Number, string Receiver, string Key, long Run, DateTimeOffset Made, int Attempts, IReadOnlyList<string> Findings);
