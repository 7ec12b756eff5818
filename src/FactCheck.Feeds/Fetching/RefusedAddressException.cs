namespace FactCheck.Feeds.Fetching;

/// <summary>An address leads where no request may go. The message is for a person.</summary>
public sealed class RefusedAddressException(string message) : Exception(message);
