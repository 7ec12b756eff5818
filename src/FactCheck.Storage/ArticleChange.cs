namespace FactCheck.Storage;

/// <summary>What storing an article changed.</summary>
public enum ArticleChange
{
    New,

    /// <summary>Its text, title or date is another than before: it has a new version.</summary>
    Changed,
    Same,
}
