using FactCheck.Language;

namespace FactCheck.Mentions;

/// <summary>Drops or joins mentions; takes a list and returns a new one.</summary>
public interface IMentionRefiner
{
    IReadOnlyList<Mention> Refine(AnnotatedArticle article, IReadOnlyList<Mention> mentions);
}
