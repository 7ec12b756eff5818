namespace FactCheck.Events;

/// <summary>
/// A word that could tell an article's matter, and how often it stands there. A lemma has its own letters as <see cref="Key"/>; a word of
/// a name starts with "@", a token with a digit with "#".
/// </summary>
/// <param name="Key">What the same word of another article is found by.</param>
/// <param name="Count">How often it stands in what was counted of the article; 1 or more.</param>
/// <param name="Lead">How often of these in the title and the first words.</param>
/// <param name="Kinds">What the names are of that the word stands in.</param>
public readonly record struct Term(string Key, int Count, int Lead, TermKinds Kinds)
{
    public const char NameMark = '@';
    public const char NumberMark = '#';
}

[Flags]
public enum TermKinds
{
    None = 0,
    Person = 1,
    Place = 2,
}
