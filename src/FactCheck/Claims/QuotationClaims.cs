using System.Collections.Immutable;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The words that somebody is quoted with.</summary>
internal sealed class QuotationClaims
{
    private const int FewestWords = 3;

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Quotation { IsDirect: true } quotation)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            var words = Words(reading.Annotated.TextOf(mention.Field), mention.Span);
            if (sentence < 0 || words.Length < FewestWords)
                continue;
            yield return new Claim
            {
                Kind = ClaimKind.Quotation,
                Subject = Subject(quotation),
                Predicate = quotation.Cue ?? "say",
                Value = new WordsValue(text.Quote(mention.Span), words),
                Attribution = quotation.Speaker,
                Evidence = reading.Evidence(text, mention.Span),
                Reading = quotation.Speaker is { } speaker ? [$"said by {speaker.Name} (\"{text.Quote(speaker.Span)}\")"] : [],
            };
        }
    }

    private static ClaimSubject Subject(Quotation quotation) => quotation.Speaker is { } speaker
        ? new ClaimSubject(SubjectType.Person, speaker.Name, [.. Folding.Fold(speaker.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries)]) { Entity = speaker.Entity }
        : new ClaimSubject(SubjectType.Person, "", []);

    private static ImmutableArray<string> Words(Language.AnnotatedText text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = Math.Max(0, text.TokenAt(span.Start)); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
            if (text.Tokens[i].Start >= span.Start && char.IsLetterOrDigit(text.Tokens[i].Lower[0]))
                words.Add(Folding.Fold(text.Tokens[i].Lower));
        return words.ToImmutable();
    }
}
