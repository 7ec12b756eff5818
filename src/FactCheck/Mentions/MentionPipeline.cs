using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Names;
using FactCheck.Mentions.Quantities;
using FactCheck.Mentions.Quotations;
using FactCheck.Mentions.Roles;
using FactCheck.Mentions.Timexes;

namespace FactCheck.Mentions;

/// <summary>The extractors and refiners in the order they run; the result is sorted by field and span.</summary>
public sealed class MentionPipeline(ImmutableArray<IMentionExtractor> extractors, ImmutableArray<IMentionRefiner> refiners)
{
    private static readonly Comparer<Mention> InText = Comparer<Mention>.Create(ByPlace);

    public static MentionPipeline Default { get; } = new(
        extractors:
        [
            new TimexExtractor(),
            new NameExtractor(),
            new QuantityExtractor(),
            new RoleExtractor(),        // after the names: a holder is a name
            new QuotationExtractor(),   // and so is a speaker
        ],
        refiners:
        [
        ]);

    public ImmutableArray<IMentionExtractor> Extractors => extractors;

    public ImmutableArray<Mention> Read(AnnotatedArticle article)
    {
        var found = new List<Mention>();
        foreach (var extractor in extractors)
            found.AddRange(extractor.Extract(article, found.ToArray()));

        IReadOnlyList<Mention> mentions = found;
        foreach (var refiner in refiners)
            mentions = refiner.Refine(article, mentions);

        return [.. mentions.Order(InText)];
    }

    private static int ByPlace(Mention a, Mention b) =>
        a.Field != b.Field ? ((int)a.Field).CompareTo((int)b.Field)
        : a.Span.CompareTo(b.Span) is not 0 and var bySpan ? bySpan
        : string.CompareOrdinal(a.GetType().Name, b.GetType().Name);
}
