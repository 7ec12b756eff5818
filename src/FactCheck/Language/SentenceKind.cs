namespace FactCheck.Language;

public enum SentenceKind : byte
{
    Prose,

    /// <summary>A line of its own without a full stop, and every sentence of the title.</summary>
    Headline,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Whose picture it is.</summary>
    Credit,
    ListItem,

    /// <summary>Data about the article, not of it: a date line, an author line, a link.</summary>
    Head,
}
