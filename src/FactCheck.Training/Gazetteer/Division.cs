namespace FactCheck.Training.Gazetteer;

/// <summary>A division by its ISO 3166-2 code; the parent is a division of the same country or null.</summary>
internal sealed record Division(string Code, string? Parent, IReadOnlyList<string> Names)
{
    public string Country => Code[..2];
}
