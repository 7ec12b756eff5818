namespace FactCheck.Feeds.Fetching;

/// <summary>An address leads where no request may go. The message is for a person.</summary>
internal sealed class RefusedAddressException(string message) : Exception(message);
