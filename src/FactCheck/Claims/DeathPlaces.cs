using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Claims;

/// <summary>
/// Where somebody died, of the few places that news tells apart: "died at the scene", "was pronounced dead at a hospital", "died on the way to the
/// hospital", "died at home".
/// </summary>
internal static class DeathPlaces
{
    public const string Predicate = "die at";

    private const int Reach = 9;
    private static readonly WordQuestion MayTellOfDeath = new(static word => word.Lower is "died" or "dead");
    private static readonly ClaimSubject Dead = new(SubjectType.Thing, "the dead", ["dead"]);

    public static IEnumerable<Claim> Read(ArticleReading reading)
    {
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                for (var i = text.Sentences[sentence].FirstToken; i < text.Sentences[sentence].EndToken; i++)
                    if (MayTellOfDeath.IsTrueOf(text.Words[i]) && TellsOfDeath(text, text.Sentences[sentence], i) && PlaceBehind(text, text.Sentences[sentence], i) is { } place)
                        yield return Claim(reading, text, sentence, i, place.Token, place.Key);
    }

    private static bool TellsOfDeath(AnnotatedText text, Sentence bounds, int token) =>
        text.Tokens[token] is { Lemma: "die", Penn: PennTag.VBD or PennTag.VBN }
        || text.Tokens[token].Lower == "dead" && token > bounds.FirstToken && text.Tokens[token - 1].Lemma is "pronounce" or "declare";

    private static (int Token, string Key)? PlaceBehind(AnnotatedText text, Sentence bounds, int death)
    {
        var isOnTheWay = false;
        for (var i = death + 1; i < Math.Min(bounds.EndToken, death + Reach); i++)
        {
            var token = text.Tokens[i];
            isOnTheWay |= token.Lower is "way" or "route" || token.Lower == "transported";
            if (token.Lower is "scene" or "home" || token.Lower is "hospital" or "center" or "centre" && i > bounds.FirstToken && (token.Lower == "hospital" || text.Tokens[i - 1].Lower is "medical" or "trauma"))
                return (i, isOnTheWay ? "way to hospital" : token.Lower is "scene" or "home" ? token.Lower : "hospital");
            if (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Cconj or PartOfSpeech.Sconj || token.Lower is ";" or "," or "after" or "before" or "from" or "of" && !isOnTheWay)
                return null;
        }
        return null;
    }

    private static Claim Claim(ArticleReading reading, AnnotatedText text, int sentence, int death, int place, string key)
    {
        var span = text.Tokens[death].Span.Cover(text.Tokens[place].Span);
        var verb = text.Tokens[death].Lemma == "die" ? death : death - 1;
        return new Claim
        {
            Kind = ClaimKind.Place,
            Subject = Dead,
            Predicate = Predicate,
            Value = new PlaceValue(text.Quote(span), key, null),
            Qualifiers = AmountHolders.SubjectOf(reading, text, sentence, verb) is { } name
                ? ImmutableSortedDictionary<string, string>.Empty.Add(AmountHolders.Qualifier, ContextReader.NameKey(name)[1..]) : ImmutableSortedDictionary<string, string>.Empty,
            Attribution = reading.AttributionAt(text.Field, span),
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> {key}"],
        };
    }
}
