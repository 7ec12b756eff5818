namespace FactCheck.Served;

public sealed record ServedRequest(string Path, string UserAgent, string IfNoneMatch, string IfModifiedSince);
