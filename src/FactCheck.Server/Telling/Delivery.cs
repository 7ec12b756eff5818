namespace FactCheck.Server.Telling;

/// <summary>How sending a message ended.</summary>
/// <param name="Fault">Why it was not taken, for a person; null where it was.</param>
/// <param name="RetryAfter">How long the receiver asks to wait; null where it does not say.</param>
internal sealed record Delivery(string? Fault, TimeSpan? RetryAfter = null)
{
    public static Delivery Done { get; } = new(Fault: null);
}
