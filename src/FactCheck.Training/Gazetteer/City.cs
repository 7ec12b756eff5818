namespace FactCheck.Training.Gazetteer;

/// <summary>A row of GeoNames: <see cref="Admin"/> is its first-level division in GeoNames' own code, <see cref="Feature"/> its feature code (PPLC: a capital; PPLA: seat of a first-level division).</summary>
internal sealed record City(string Name, string Country, string Admin, string Feature, long Population);
