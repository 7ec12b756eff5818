using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Where a house or institution stands: "Riverside Clinic in Harlow". What happens in it is told with other words, so the place is the clinic's.</summary>
internal sealed class FacilityPlaces(Lexicons lexicons)
{
    private readonly Lexicon _facilities = lexicons["facilities"];

    /// <summary>The house that a place name locates; null where it locates none.</summary>
    public Name? HouseBefore(ArticleReading reading, AnnotatedText text, int sentence, Name place)
    {
        var before = text.TokenAt(place.Span.Start) - 1;
        if (before > 0 && text.Tokens[before].Lower is "nearby" or "downtown" or "suburban")
            before--;
        if (before <= text.Sentences[sentence].FirstToken || text.Tokens[before].Lower is not ("in" or "at" or "near"))
            return null;
        var end = text.Tokens[before - 1].End;
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { IsDemonym: false } house && house.Span.End == end && _facilities.Contains(text.Tokens[before - 1].Lower))
                return house;
        return null;
    }

    /// <returns>The house under the words of its name that tell it from others of its kind; null where there are none.</returns>
    public ClaimSubject? SubjectOf(AnnotatedText text, Name house)
    {
        var name = text.Quote(house.Span);
        var telling = Folding.Fold(name).Split((char[])[' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "of") && !_facilities.Contains(w));
        return string.Join(' ', telling) is { Length: > 2 } key ? new ClaimSubject(SubjectType.Organization, name, [key]) : null;
    }
}
