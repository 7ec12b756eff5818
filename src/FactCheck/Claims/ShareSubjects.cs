using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The noun that a percentage is the value of: "turnout was 62 percent", "an approval rating of 41 percent", "a 62 percent turnout".</summary>
internal static class ShareSubjects
{
    private const int Reach = 6;

    /// <returns>The token of the noun; -1 where the percentage is a share of something or a change.</returns>
    public static int Find(AnnotatedText text, int sentence, Quantity quantity)
    {
        var bounds = text.Sentences[sentence];
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        if (end < bounds.EndToken && text.Tokens[end].Lower == "of")
            return -1;
        if (end < bounds.EndToken && text.Tokens[end].Tag == PartOfSpeech.Noun && Tells(text.Tokens[end]))
            return end;
        var led = false;
        for (var i = first - 1; i >= Math.Max(bounds.FirstToken, first - Reach); i--)
        {
            var token = text.Tokens[i];
            if (token.Lower is "to" or "at" or "of" || token.Lemma is "be" or "reach" or "top" or "exceed" or "hit")
                led = true;
            else if (token.Tag == PartOfSpeech.Noun || token.Tag == PartOfSpeech.Propn && i == bounds.FirstToken)
                return led && Tells(token) ? i : -1;
            else if (token.Tag is not (PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Adj or PartOfSpeech.Det) && !(led && token.Tag == PartOfSpeech.Verb))
                return -1;
        }
        return -1;
    }

    /// <summary>"A number" or "a share" tells of nothing.</summary>
    private static bool Tells(Token noun) => noun.Lemma is not ("percent" or "percentage" or "share" or "number" or "figure" or "rate" or "total" or "increase" or "decrease" or "rise" or "drop" or "fall" or "gain" or "decline" or "year" or "month" or "day" or "people" or "person");
}
