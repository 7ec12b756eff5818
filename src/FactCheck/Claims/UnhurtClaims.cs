using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// That nobody was killed or hurt, as a number: "no one was injured", "there were no deaths". That none were reported is no such statement:
/// "no immediate reports of casualties".
/// </summary>
internal static class UnhurtClaims
{
    private const int Reach = 6;
    private const string Person = "person";
    private const string Dead = "kill";
    private const string Hurt = "injure";

    private static readonly WordQuestion MeansNone = new(static word => word.Lower is "no" or "nobody" or "none");
    private static readonly ImmutableSortedDictionary<string, string> Counted = ImmutableSortedDictionary<string, string>.Empty.Add("counted", Person);

    public static IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                for (var i = text.Sentences[sentence].FirstToken; i < text.Sentences[sentence].EndToken; i++)
                    if (MeansNone.IsTrueOf(text.Words[i]))
                        foreach (var claim in ReadAt(reading, happenings, text, sentence, i))
                            yield return claim;
    }

    /// <summary>"No one was injured": a number, and so no statement of something that did not happen besides.</summary>
    public static bool Tells(AnnotatedText text, NegatedClause clause)
    {
        var first = text.TokenAt(clause.Span.Start);
        var none = MeansNone.IsTrueOf(text.Words[first]) ? first : first - 1;
        return !FatesOfVerb(text.Tokens[clause.Predicate]).IsEmpty && none >= 0 && MeansNone.IsTrueOf(text.Words[none])
            && (none == first || text.Tokens[first].Lower == "one") && IsKnown(text, none, text.Sentences[text.SentenceAt(clause.Span.Start)].EndToken);
    }

    private static IEnumerable<Claim> ReadAt(ArticleReading reading, HappeningIndex happenings, AnnotatedText text, int sentence, int none)
    {
        var end = Math.Min(text.Sentences[sentence].EndToken, none + Reach);
        if (!IsKnown(text, none, text.Sentences[sentence].EndToken))
            yield break;
        var isOfPeople = text.Tokens[none].Lower != "no" || none + 1 < end && text.Tokens[none + 1].Lower is "one" or "people" or "passengers" or "children" or "officers";
        var found = false;
        for (var i = none + 1; i < end; i++)
        {
            var token = text.Tokens[i];
            var fates = isOfPeople ? FatesOfVerb(token) : FatesOfNoun(token);
            foreach (var fate in fates)
                yield return Claim(reading, happenings, text, sentence, none, i, fate);
            found |= fates.Length > 0;
            if (fates.IsEmpty && !(token.Tag is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Cconj or PartOfSpeech.Adj or PartOfSpeech.Det || i == none + 1 && isOfPeople || !found && token.Tag == PartOfSpeech.Adp && isOfPeople))
                yield break;
        }
    }

    private static ImmutableArray<string> FatesOfVerb(Token token) => token.Lower switch
    {
        "killed" or "died" or "dead" => [Dead],
        "injured" or "hurt" or "wounded" => [Hurt],
        "harmed" => [Dead, Hurt],
        _ => [],
    };

    private static ImmutableArray<string> FatesOfNoun(Token token) => token.Lemma switch
    {
        "death" or "fatality" => [Dead],
        "injury" => [Hurt],
        "casualty" => [Dead, Hurt],
        _ => [],
    };

    /// <summary>False for "no casualties were reported", "no deaths confirmed", "if no one is hurt".</summary>
    private static bool IsKnown(AnnotatedText text, int none, int end)
    {
        if (none > 0 && text.Tokens[none - 1].Lower == "if")
            return false;
        for (var i = none + 1; i < Math.Min(end, none + Reach + 2) && text.Tokens[i].Tag != PartOfSpeech.Punct; i++)
            if (text.Tokens[i].Lemma is "report" or "confirm" or "know" or "expect")
                return false;
        return true;
    }

    private static Claim Claim(ArticleReading reading, HappeningIndex happenings, AnnotatedText text, int sentence, int none, int fate, string predicate)
    {
        var span = text.Tokens[none].Span.Cover(text.Tokens[fate].Span);
        return new Claim
        {
            Kind = ClaimKind.Number,
            Subject = new ClaimSubject(SubjectType.Thing, Person, [Person]),
            Predicate = predicate,
            Value = new AmountValue(text.Quote(span), Amount.Exactly(0, Unit.None)),
            Qualifiers = Counted,
            Happening = happenings.Nearest(text, sentence, fate)?.Happening,
            Attribution = reading.AttributionAt(text.Field, span),
            AsOf = reading.Article.Published is { } published ? DateInterval.Of(published.Day) : null,
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> 0"],
        };
    }
}
