using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Where an article states a value: the shortest phrase with its head, inside one sentence, at most <see cref="MaximumLength"/>
/// UTF-16 code units. <see cref="Quote"/> is exactly what stands there; <see cref="Sentence"/> the sentence around it.
/// </summary>
public sealed record EvidenceSpan(string Article, ArticleField Field, TextSpan Span, string Quote, string Sentence)
{
    public const int MaximumLength = 200;
}
