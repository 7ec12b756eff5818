namespace FactCheck.Training.Names;

/// <summary>A synset of WordNet: its number, its lexicographer file (15 locations, 18 persons, 14 groups), its words with blanks, and its pointers (symbol, target).</summary>
internal sealed record WordNetSense(int Offset, int File, IReadOnlyList<string> Words, IReadOnlyList<(string Symbol, int Target, bool IsNoun)> Pointers)
{
    public const int GroupFile = 14, LocationFile = 15, PersonFile = 18;

    /// <summary>True for a single thing of its kind (Paris), not a kind (city).</summary>
    public bool IsInstance => Pointers.Any(p => p.Symbol == "@i");

    public bool Has(string symbol, int target) => Pointers.Any(p => p.Symbol == symbol && p.Target == target);
}
