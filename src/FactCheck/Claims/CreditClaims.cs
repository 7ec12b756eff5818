using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Who is credited for a picture: subject the caption before the credit, in its paragraph or the one above, by which two articles' pictures are told to be one.</summary>
internal sealed class CreditClaims(Lexicons lexicons)
{
    private const int LongestCaption = 400;

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        var text = reading.Annotated.Body;
        foreach (var credit in PhotoCredit.Find(text.Text, lexicons))
        {
            var caption = Caption(text.Text, credit.Start);
            if (caption.Length == 0 || Words(text, caption) is not { Length: > 0 } words)
                continue;
            var printed = text.Quote(credit.Value);
            yield return new Claim
            {
                Kind = ClaimKind.Credit,
                Subject = new ClaimSubject(SubjectType.Thing, text.Quote(caption), words),
                Predicate = "credit",
                Value = new WordsValue(printed, [.. Folding.Fold(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries)]),
                Evidence = reading.Evidence(text, credit.Value),
                Reading = [$"\"{printed}\" for the picture of \"{text.Quote(caption)}\""],
            };
        }
    }

    /// <summary>The words before the credit in its line; where there are none, those of the line above. Empty where they are too long for a caption.</summary>
    private static TextSpan Caption(string text, int credit)
    {
        var end = credit;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        return end - start > LongestCaption ? new TextSpan(end, end) : new TextSpan(start, end);
    }

    /// <summary>Folded, each once, in ordinal order.</summary>
    private static ImmutableArray<string> Words(AnnotatedText text, TextSpan span)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, text.TokenAt(span.Start)); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
            if (text.Tokens[i].Start >= span.Start && char.IsLetterOrDigit(text.Tokens[i].Lower[0]))
                words.Add(Folding.Fold(text.Tokens[i].Lower));
        return [.. words];
    }
}
