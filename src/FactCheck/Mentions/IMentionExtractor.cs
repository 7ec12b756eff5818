using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions;

/// <summary>Reads the mentions of one kind in both fields of an article.</summary>
public interface IMentionExtractor
{
    /// <param name="article">The article, tagged.</param>
    /// <param name="earlier">What the extractors before this one found, in no promised order.</param>
    IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier);
}
