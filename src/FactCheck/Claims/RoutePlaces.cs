using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// "From Harlow to a hospital in Dover": where a journey ended, for all that began in Harlow, and where it began, for all that ended in
/// Dover. So one end tells which journey is meant, and the other is compared.
/// </summary>
internal sealed class RoutePlaces(Lexicons lexicons)
{
    private const int Reach = 14;
    private readonly Lexicon _facilities = lexicons["facilities"];

    public IEnumerable<(Name End, PlaceValue Value, ClaimSubject Subject)> Read(ArticleReading reading, AnnotatedText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Lower != "from" || text.SentenceAt(text.Tokens[i].Start) is not (>= 0 and var sentence))
                continue;
            var bounds = text.Sentences[sentence];
            if (reading.IsHead(text.Field, bounds.Span) || To(text, bounds, i) is not (>= 0 and var to))
                continue;
            var (origin, destination) = to > i
                ? (Town(reading, text, sentence, i + 1, to), Town(reading, text, sentence, to + 1, Math.Min(bounds.EndToken, to + Reach)))
                : (Town(reading, text, sentence, i + 1, Math.Min(bounds.EndToken, i + Reach)), Town(reading, text, sentence, to + 1, i));
            if (origin is null || destination is null)
                continue;
            var (from, end) = (Value(reading, text, sentence, origin), Value(reading, text, sentence, destination));
            yield return (destination, end, new ClaimSubject(SubjectType.Thing, $"way from {from.Text}", ["from " + from.Key]));
            yield return (origin, from, new ClaimSubject(SubjectType.Thing, $"way to {end.Text}", ["to " + end.Key]));
        }
    }

    /// <summary>The "to" that belongs to a "from", behind it or before; -1 where there is none. "To see" leads to no place.</summary>
    private static int To(AnnotatedText text, Sentence bounds, int from)
    {
        for (var i = from + 1; i < Math.Min(bounds.EndToken - 1, from + Reach); i++)
            if (text.Tokens[i].Lower == "to" && text.Tokens[i + 1].Tag != PartOfSpeech.Verb)
                return i;
        for (var i = from - 1; i >= Math.Max(bounds.FirstToken, from - Reach); i--)
            if (text.Tokens[i].Lower == "to" && text.Tokens[i + 1].Tag != PartOfSpeech.Verb)
                return i;
        return -1;
    }

    /// <summary>The first town between two tokens, else the first place that is no state or country.</summary>
    private Name? Town(ArticleReading reading, AnnotatedText text, int sentence, int first, int end)
    {
        Name? other = null;
        foreach (var mention in reading.InSentence(text.Field, sentence))
        {
            if (mention is not Name { Type: NameType.Place, IsDemonym: false, IsMetonym: false } name || text.TokenAt(name.Span.Start) is var token && (token < first || token >= end) || IsHouse(text, name))
                continue;
            var places = Gazetteer.Find(Folding.Fold(text.Quote(name.Span)));
            if (!places.IsEmpty && places[0].Kind == PlaceKind.City)
                return name;
            if (places.IsEmpty)
                other ??= name;
        }
        return other;
    }

    /// <summary>"The Dover prison unit", "Dover Clinic": the name is the house's.</summary>
    private bool IsHouse(AnnotatedText text, Name name)
    {
        var next = text.TokenAt(name.Span.End - 1) + 1;
        return _facilities.Contains(text.Tokens[next - 1].Lower) || next < text.Tokens.Length && _facilities.Contains(text.Tokens[next].Lower);
    }

    /// <summary>A town that the gazetteer does not hold lies where the words behind the comma say.</summary>
    private static PlaceValue Value(ArticleReading reading, AnnotatedText text, int sentence, Name town)
    {
        var region = town.Region;
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (region is null && mention is Name { Type: NameType.Place, Region: { } outer } && mention.Span.Start > town.Span.End && text.Text.AsSpan()[town.Span.End..mention.Span.Start] is ", ")
                region = outer;
        return new PlaceValue(text.Quote(town.Span), Folding.Fold(town.Canonical), region);
    }
}
