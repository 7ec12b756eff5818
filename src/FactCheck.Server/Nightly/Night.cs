namespace FactCheck.Server.Nightly;

/// <summary>The work of one night.</summary>
public delegate Task Night(CancellationToken stop);
