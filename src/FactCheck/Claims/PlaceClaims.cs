using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Where happenings took place, where houses stand, where people live, and where journeys led.</summary>
internal sealed class PlaceClaims(Lexicons lexicons)
{
    private const int StruckReach = 4;

    private readonly FacilityPlaces _facilities = new(lexicons);
    private readonly RoutePlaces _routes = new(lexicons);
    private readonly PersonPlaces _persons = new(lexicons);
    private readonly HappeningPlaces _happenings = new(lexicons);
    private readonly Lexicon _carrying = lexicons["carrying-verbs"];

    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings, bool withTree) =>
        Located(reading, happenings, withTree).Concat(Travelled(reading)).Concat(OfPersons(reading));

    private IEnumerable<Claim> Located(ArticleReading reading, HappeningIndex happenings, bool withTree)
    {
        var background = withTree ? new BackgroundTimes(reading) : null;
        foreach (var mention in reading.Mentions)
        {
            if (mention is not Name { Type: NameType.Place, IsDemonym: false, IsMetonym: false } name)
                continue;
            var (text, sentence) = reading.PlaceOf(mention);
            if (sentence < 0)
                continue;
            var token = text.TokenAt(name.Span.Start);
            var house = _facilities.HouseBefore(reading, text, sentence, name);
            if (house is not null && _facilities.SubjectOf(text, house) is { } standing)
                yield return Claim(reading, text, name, Value(text, name), standing, "be");
            if (house is null && ResidencePlaces.PersonBefore(reading, text, sentence, name) is { } person)
            {
                yield return Claim(reading, text, name, Value(text, name), PersonClaims.SubjectOf(person), "live");
                continue;
            }
            if (withTree && house is null && _happenings.Of(happenings, text, sentence, name) is { } tied)
            {
                yield return Claim(reading, text, name, Value(text, name), TimeClaims.SubjectOf(tied), HappeningPlaces.Predicate) with
                {
                    Happening = tied.Happening,
                    Qualifiers = background!.At(text, sentence, name.Span.Start) is { } year ? ImmutableSortedDictionary<string, string>.Empty.Add("time", year) : ImmutableSortedDictionary<string, string>.Empty,
                };
                continue;
            }
            if (house is not null || !PartyReader.IsLedTo(text, name) && !IsStruck(text, sentence, name))
                continue;
            var happening = happenings.Nearest(text, sentence, token);
            var subject = happening is null ? new ClaimSubject(SubjectType.Place, name.Canonical, [Folding.Fold(name.Canonical)]) : TimeClaims.SubjectOf(happening);
            yield return Claim(reading, text, name, Value(text, name), subject, Predicates.Nearest(text, sentence, token)) with { Happening = happening?.Happening };
        }
    }

    /// <summary>"The quake shook Lake County", "a storm hit the town of Harlow".</summary>
    private bool IsStruck(AnnotatedText text, int sentence, Name name)
    {
        var first = text.TokenAt(name.Span.Start);
        for (var i = first - 1; i >= Math.Max(text.Sentences[sentence].FirstToken, first - StruckReach); i--)
        {
            if (text.Tokens[i].Tag == PartOfSpeech.Verb)
                return _carrying.TryGetValue(text.Tokens[i].Lemma, out var does) && does == "strikes";
            if (text.Tokens[i].Tag is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) && text.Tokens[i].Lower != "of")
                return false;
        }
        return false;
    }

    private IEnumerable<Claim> Travelled(ArticleReading reading)
    {
        foreach (var text in reading.Annotated.Texts)
            foreach (var (end, value, subject) in _routes.Read(reading, text))
                yield return Claim(reading, text, end, value, subject, "go");
    }

    private IEnumerable<Claim> OfPersons(ArticleReading reading)
    {
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                foreach (var (person, relation, place, modality) in _persons.Read(reading, text, sentence))
                    yield return Claim(reading, text, place, Value(text, place), PersonClaims.SubjectOf(person), relation) with { Modality = modality };
    }

    /// <summary>With the words that put it beside the place or into a part of it: "near Harlow", "northern Harlow".</summary>
    private static PlaceValue Value(AnnotatedText text, Name name)
    {
        var first = text.TokenAt(name.Span.Start);
        if (first > 0 && CompassPoint.Of(text.Tokens[first - 1].Lower) is not null)
            first--;
        if (first > 0 && text.Tokens[first - 1].Lower is "near" or "outside" or "off")
            first--;
        return new PlaceValue(text.Text[text.Tokens[first].Start..name.Span.End], Folding.Fold(name.Canonical), name.Region);
    }

    private static Claim Claim(ArticleReading reading, AnnotatedText text, Name name, PlaceValue value, ClaimSubject subject, string predicate) => new()
    {
        Kind = ClaimKind.Place,
        Subject = subject,
        Predicate = predicate,
        Value = value,
        Attribution = reading.AttributionAt(name.Field, name.Span),
        Evidence = reading.Evidence(text, new TextSpan(name.Span.End - value.Text.Length, name.Span.End)),
        Reading = [value.Region is { } region ? $"\"{value.Text}\" -> {name.Canonical} ({region})" : $"\"{value.Text}\" -> {name.Canonical}"],
    };
}
