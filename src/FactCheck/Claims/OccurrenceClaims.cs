using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Whether things took place: happenings told as fact, and every clause that says that something did not.</summary>
internal sealed class OccurrenceClaims(Lexicons lexicons)
{
    private readonly EventForms _forms = new(lexicons);

    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var text in reading.Annotated.Texts)
            foreach (var claim in Negated(reading, text, happenings))
                yield return claim;
        foreach (var mention in happenings.Mentions)
            if (mention.Happening.HasKnownForm && mention.Happening.Polarity == Polarity.Positive)
                yield return Positive(reading, mention);
    }

    private IEnumerable<Claim> Negated(ArticleReading reading, AnnotatedText text, HappeningIndex happenings)
    {
        foreach (var clause in NegatedClauses.Find(text))
        {
            // "Blamed for not coming" tells of no occasion, and nobody is said not to have come.
            if (reading.IsHead(text.Field, clause.Span) || clause.Subject < 0 || UnhurtClaims.Tells(text, clause) || text.Tokens[clause.Predicate].Penn == PennTag.VBG && !IsProgressive(text, clause))
                continue;
            var sentence = text.SentenceAt(clause.Span.Start);
            var verb = text.Tokens[clause.Predicate];
            var mention = happenings.InSentence(text, sentence).FirstOrDefault(h => clause.Span.Contains(text.Tokens[h.Token].Span));
            yield return new Claim
            {
                Kind = ClaimKind.Occurrence,
                Subject = mention is not null ? TimeClaims.SubjectOf(mention) : new ClaimSubject(SubjectType.Happening, verb.Lemma, [_forms.Of(verb)]),
                Predicate = verb.Lemma,
                Value = new OccurrenceValue(text.Quote(clause.Span), mention?.Happening.Form ?? _forms.Of(verb), Polarity.Negative),
                Happening = mention?.Happening,
                Polarity = Polarity.Negative,
                Attribution = reading.AttributionAt(text.Field, clause.Span),
                Evidence = reading.Evidence(text, clause.Span),
                Reading = [$"\"{text.Quote(clause.Span)}\" -> not {verb.Lemma}"],
            };
        }
    }

    private static bool IsProgressive(AnnotatedText text, NegatedClause clause)
    {
        for (var i = clause.Subject + 1; i < clause.Predicate; i++)
            if (text.Tokens[i].Lemma == "be")
                return true;
        return false;
    }

    private Claim Positive(ArticleReading reading, HappeningMention mention)
    {
        var token = mention.Text.Tokens[mention.Token];
        return new Claim
        {
            Kind = ClaimKind.Occurrence,
            Subject = TimeClaims.SubjectOf(mention),
            Predicate = mention.Happening.Head,
            Value = new OccurrenceValue(mention.Text.Quote(token.Span), mention.Happening.Form, Polarity.Positive),
            Happening = mention.Happening,
            Modality = mention.Happening.Modality,
            Attribution = reading.AttributionAt(mention.Text.Field, token.Span),
            Evidence = reading.Evidence(mention.Text, token.Span),
        };
    }
}
