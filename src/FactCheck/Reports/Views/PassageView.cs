using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports.Views;

/// <summary>Where an article states a value, in UTF-16 code units of the field, and how it was read.</summary>
public sealed record PassageView(string Article, ArticleField Field, TextSpan Span, string Quote, string Sentence)
{
    /// <summary>Who says so, where the article gives it as another's words.</summary>
    public string? Attribution { get; init; }

    public ImmutableArray<string> Reading { get; init; } = [];

    public static PassageView Of(Claim claim)
    {
        var evidence = claim.Evidence;
        return new PassageView(evidence.Article, evidence.Field, evidence.Span, evidence.Quote, evidence.Sentence)
        {
            Attribution = claim.Attribution?.Name,
            Reading = claim.Reading,
        };
    }
}
