using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>Where a person lives: "Helen Cooper, 34, of Harlow", "Helen Cooper of Harlow".</summary>
internal static class ResidencePlaces
{
    /// <summary>The person whom a place name locates; null where it locates none.</summary>
    public static Name? PersonBefore(ArticleReading reading, AnnotatedText text, int sentence, Name place)
    {
        var of = text.TokenAt(place.Span.Start) - 1;
        if (of <= text.Sentences[sentence].FirstToken || text.Tokens[of].Lower is not ("of" or "from"))
            return null;
        var last = of - 1;
        if (text.Tokens[last].Lower == ",")
            last--;
        if (last > 1 && text.Tokens[last].Tag == PartOfSpeech.Num && text.Tokens[last - 1].Lower == ",")
            last -= 2;
        // "Cooper fled from Harlow" is a way; with the age before it, "from" tells the home.
        else if (text.Tokens[of].Lower == "from")
            return null;
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { Type: NameType.Person } person && person.Span.End == text.Tokens[last].End)
                return person;
        return null;
    }
}
