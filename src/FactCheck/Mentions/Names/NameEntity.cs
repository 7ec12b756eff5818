using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>What names of one article mean: the forms it goes by there, the fullest first.</summary>
internal sealed class NameEntity(NameType type, string[] words)
{
    public NameType Type { get; } = type;

    /// <summary>The words of its fullest form.</summary>
    public string[] Words { get; } = words;

    public GazetteerPlace? Place { get; init; }

    /// <summary>The number of its last name so far, in the order of the article; -1 before the first.</summary>
    public int LastName { get; set; } = -1;
}
