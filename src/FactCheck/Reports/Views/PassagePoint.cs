using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports.Views;

/// <summary>A place in an article, to find by it what else stands there.</summary>
internal readonly record struct PassagePoint(string Article, ArticleField Field, TextSpan Span)
{
    public static PassagePoint Of(EvidenceSpan evidence) => new(evidence.Article, evidence.Field, evidence.Span);
}
