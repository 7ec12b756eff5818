using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Names;
using FactCheck.Mentions.Quantities;
using FactCheck.Mentions.Quotations;
using FactCheck.Mentions.Roles;
using FactCheck.Mentions.Timexes;

namespace FactCheck.Mentions;

/// <summary>The extractors in the order they run; the result is sorted by field and span.</summary>
public sealed class MentionPipeline(ImmutableArray<IMentionExtractor> extractors)
{
    public static MentionPipeline Default { get; } = new(
    [
        new TimexExtractor(),
        new NameExtractor(),
        new QuantityExtractor(),
        new RoleExtractor(),        // after the names: a holder is a name
        new QuotationExtractor(),   // and so is a speaker
    ]);

    public ImmutableArray<IMentionExtractor> Extractors => extractors;

    public ImmutableArray<Mention> Read(AnnotatedArticle article)
    {
        var found = new List<Mention>();
        foreach (var extractor in extractors)
            found.AddRange(extractor.Extract(article, [.. found]));

        found.Sort(ByPlace);
        return [.. found];
    }

    private static int ByPlace(Mention a, Mention b) =>
        a.Field != b.Field ? ((int)a.Field).CompareTo((int)b.Field)
        : a.Span.CompareTo(b.Span) is not 0 and var bySpan ? bySpan
        : string.CompareOrdinal(a.GetType().Name, b.GetType().Name);
}
