using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// The words that somebody is quoted with, a claim for each sentence, and another for who says them: outlets cut and join the sentences of one
/// statement as they like.
/// </summary>
internal sealed class QuotationClaims
{
    private const int FewestWords = 3;

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        Quotation? outer = null;
        foreach (var mention in reading.Mentions)
        {
            // What a speaker quotes is a part of what he says.
            if (mention is not Quotation { IsDirect: true } quotation || (outer is not null && outer.Field == mention.Field && outer.Span.Contains(mention.Span)))
                continue;
            outer = quotation;
            var text = reading.Annotated.TextOf(mention.Field);
            foreach (var said in Sentences(text, mention.Span))
            {
                if (Words(text, said) is not { Length: >= FewestWords } words)
                    continue;
                var value = new WordsValue(text.Quote(said), words);
                foreach (var piece in Pieces(text, said))
                    yield return Claim(reading, text, quotation, value, piece);
                if (AttributionClaims.Of(reading, text, quotation, said, value) is { } attribution)
                    yield return attribution;
            }
        }
    }

    private static Claim Claim(ArticleReading reading, AnnotatedText text, Quotation quotation, WordsValue said, TextSpan piece) => new()
    {
        Kind = ClaimKind.Quotation,
        Subject = Subject(quotation),
        Predicate = quotation.Cue ?? "say",
        Value = said,
        Attribution = quotation.Speaker,
        Evidence = reading.Evidence(text, piece),
        Reading = quotation.Speaker is { } speaker ? [$"said by {speaker.Name} (\"{text.Quote(speaker.Span)}\")"] : [],
    };

    private static ClaimSubject Subject(Quotation quotation) => quotation.Speaker is { } speaker
        ? new ClaimSubject(SubjectType.Person, speaker.Name, [.. Folding.Fold(speaker.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries)]) { Entity = speaker.Entity }
        : new ClaimSubject(SubjectType.Person, "", []);

    private static IEnumerable<TextSpan> Sentences(AnnotatedText text, TextSpan quotation)
    {
        for (var i = Math.Max(0, text.SentenceAt(quotation.Start)); i < text.Sentences.Length && text.Sentences[i].Span.Start < quotation.End; i++)
        {
            var (start, end) = (Math.Max(quotation.Start, text.Sentences[i].Span.Start), Math.Min(quotation.End, text.Sentences[i].Span.End));
            if (end > start)
                yield return new TextSpan(start, end);
        }
    }

    /// <summary>A sentence that is too long for evidence is shown in pieces, parted behind a comma or a space: all say the whole.</summary>
    private static IEnumerable<TextSpan> Pieces(AnnotatedText text, TextSpan said)
    {
        var start = said.Start;
        while (said.End - start > EvidenceSpan.MaximumLength)
        {
            var room = text.Text.AsSpan(start, EvidenceSpan.MaximumLength);
            var cut = room.LastIndexOf(", ") is var comma and > EvidenceSpan.MaximumLength / 2 ? comma + 1 : room.LastIndexOf(' ');
            if (cut <= 0)
                break;
            yield return new TextSpan(start, start + cut);
            start += cut + 1;
        }
        yield return new TextSpan(start, said.End);
    }

    private static ImmutableArray<string> Words(AnnotatedText text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = Math.Max(0, text.TokenAt(span.Start)); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
            if (text.Tokens[i].Start >= span.Start && char.IsLetterOrDigit(text.Tokens[i].Lower[0]))
                words.Add(Folding.Fold(text.Tokens[i].Lower));
        return words.ToImmutable();
    }
}
