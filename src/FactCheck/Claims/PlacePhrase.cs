using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>A place name behind a preposition: "northern Harlow", "the town of Harlow", "a Harlow hotel".</summary>
internal static class PlacePhrase
{
    private const int Reach = 4;

    /// <param name="reading">The article.</param>
    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="first">The token behind the preposition.</param>
    /// <returns>The name; null where none follows within a few words that only describe it.</returns>
    public static Name? At(ArticleReading reading, AnnotatedText text, int sentence, int first)
    {
        for (var i = first; i < Math.Min(text.Sentences[sentence].EndToken, first + Reach); i++)
        {
            foreach (var mention in reading.InSentence(text.Field, sentence))
                if (mention is Name { IsDemonym: false } name && text.TokenAt(name.Span.Start) == i)
                    return name is { Type: NameType.Place, IsMetonym: false } ? name : null;
            if (text.Tokens[i].Tag is not (PartOfSpeech.Det or PartOfSpeech.Adj) && text.Tokens[i].Lower is not ("of" or "town" or "city" or "village" or "suburb" or "county" or "state" or "province" or "district"))
                return null;
        }
        return null;
    }
}
