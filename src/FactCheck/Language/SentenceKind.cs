namespace FactCheck.Language;

public enum SentenceKind : byte
{
    Prose,
    Headline,
    Caption,
    Credit,
    ListItem,

    /// <summary>Data about the article, not of it: a date line, an author line, a link.</summary>
    Head,
}
