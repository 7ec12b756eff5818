using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Claims;

/// <summary>
/// Where somebody died, of the few places that news tells apart: "died at the scene", "was pronounced dead at a hospital", "died on the way to the
/// hospital", "died at home", "died at a hospice".
/// </summary>
internal static class DeathPlaces
{
    public const string Predicate = "die at";

    private const int Reach = 9;
    private const string Hospital = "hospital";
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
            if (Kind(token.Lower, text.Tokens[i - 1].Lower) is { } kind)
                return (i, isOnTheWay && kind == Hospital ? "way to hospital" : kind);
            if (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Cconj or PartOfSpeech.Sconj || token.Lower is ";" or "," or "after" or "before")
                return null;
        }
        return null;
    }

    /// <summary>"At home", "at a nursing home", "at the medical center".</summary>
    private static string? Kind(string word, string before) => word switch
    {
        "home" => before is "nursing" or "care" or "retirement" ? "nursing home" : before is "funeral" ? null : "home",
        "scene" or "hospice" or Hospital => word,
        "center" or "centre" when before is "medical" or "trauma" => Hospital,
        _ => null,
    };

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
