namespace FactCheck.Feeds;

/// <summary>The input as a whole cannot be used: a path that is not there, two articles with one id. The message is for the person who gave it.</summary>
public sealed class InputException(string message) : Exception(message);
