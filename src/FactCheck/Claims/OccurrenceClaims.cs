using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Whether happenings took place: those told as not having done so, and those they could contradict.</summary>
internal sealed class OccurrenceClaims(ContextReader contexts, Lexicons lexicons)
{
    private readonly Lexicon _light = lexicons["light-words"];

    public IEnumerable<Claim> Read(ArticleReading reading, IReadOnlyList<HappeningMention> happenings)
    {
        foreach (var mention in happenings)
        {
            var token = mention.Text.Tokens[mention.Token];
            if (_light.Contains(token.Lemma))
                continue;
            yield return new Claim
            {
                Kind = ClaimKind.Occurrence,
                Subject = TimeClaims.SubjectOf(mention),
                Predicate = mention.Happening.Head,
                Value = new OccurrenceValue(mention.Text.Quote(token.Span), mention.Happening.Form, mention.Happening.Polarity),
                Happening = mention.Happening,
                Polarity = mention.Happening.Polarity,
                Modality = mention.Happening.Modality,
                Attribution = reading.AttributionAt(mention.Text.Field, mention.Sentence, token.Span),
                Evidence = reading.Evidence(mention.Text, token.Span),
                Context = contexts.Read(reading, mention.Text, mention.Sentence, token.Span),
            };
        }
    }
}
