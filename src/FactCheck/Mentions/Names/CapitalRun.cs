namespace FactCheck.Mentions.Names;

/// <summary>
/// Neighbouring tokens of a sentence, counted in it and half-open, in which names may stand: capitalised ones with the small words
/// and marks that can lie within a name.
/// </summary>
internal readonly record struct CapitalRun(int First, int End);
