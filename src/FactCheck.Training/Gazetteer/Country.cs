namespace FactCheck.Training.Gazetteer;

/// <summary>A country with its names, the most used first, its capitals and what its people are called in English.</summary>
internal sealed record Country(string Code, IReadOnlyList<string> Names, IReadOnlyList<string> Capitals, IReadOnlyList<string> Demonyms);
