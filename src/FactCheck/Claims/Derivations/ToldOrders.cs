using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims.Derivations;

/// <summary>
/// Which of two happenings came first, as "before" and "after" tell it ("the alarm went off before the fire broke out"); and, where the article
/// dates both, as their dates tell it.
/// </summary>
internal sealed class ToldOrders(Lexicons lexicons)
{
    private readonly Lexicon _light = lexicons["light-words"];

    public IEnumerable<Claim> Read(ArticleReading reading, IReadOnlyList<Claim> claims, HappeningIndex happenings)
    {
        var told = new List<Claim>();
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                if (happenings.InSentence(text, sentence) is { Count: > 0 } found)
                    told.AddRange(Read(reading, text, sentence, found));
        return told.Concat(told.DistinctBy(t => t.Derivation!.Of).SelectMany(t => Dated(claims, t)));
    }

    private IEnumerable<Claim> Read(ArticleReading reading, AnnotatedText text, int sentence, IReadOnlyList<HappeningMention> happenings)
    {
        var bounds = text.Sentences[sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (text.Tokens[i].Lower is not ("before" or "after") || Ends(text, text.Tree(sentence), i) is not var (main, other))
                continue;
            if (WordsOf(text, main, happenings) is not { } left || WordsOf(text, other, happenings) is not { } right || left.Key == right.Key || !left.IsForm && !right.IsForm)
                continue;
            if (!IsDone(text, main) || !IsDone(text, other))
                continue;
            var (first, second) = text.Tokens[i].Lower == "before" ? (left.Key, right.Key) : (right.Key, left.Key);
            int[] tokens = [left.Token, right.Token, main, other, i];
            var span = new TextSpan(text.Tokens[tokens.Min()].Start, text.Tokens[tokens.Max()].End);
            yield return Told(reading, text, sentence, main, span, first, second);
        }
    }

    /// <summary>The verb that is told, and the verb or noun that "before" or "after" leads to; null where the word is none of time.</summary>
    private static (int Main, int Other)? Ends(AnnotatedText text, DependencyTree tree, int connective)
    {
        var other = tree.Head(connective);
        if (other < 0 || tree.Head(other) is not (>= 0 and var main) || text.Tokens[main].Tag != PartOfSpeech.Verb)
            return null;
        return (tree.Relation(connective), tree.Relation(other)) is (DependencyRelation.Mark, DependencyRelation.Advcl) or (DependencyRelation.Case, DependencyRelation.Obl) ? (main, other) : null;
    }

    /// <summary>The key of a happening: its form where that is known, else the noun that acts and its verb; null where a pronoun or a name acts.</summary>
    private (string Key, int Token, bool IsForm)? WordsOf(AnnotatedText text, int token, IReadOnlyList<HappeningMention> happenings)
    {
        foreach (var mention in happenings)
            if (mention.Token == token && mention.Happening.HasKnownForm)
                return mention.Happening is { Which: null, Polarity: Polarity.Positive } ? (mention.Happening.Form, token, true) : null;
        if (text.Tokens[token].Tag != PartOfSpeech.Verb)
            return null;
        var tree = text.Tree(text.SentenceAt(text.Tokens[token].Start));
        var subject = tree.Subject(token);
        if (subject < 0 || text.Tokens[subject].Tag != PartOfSpeech.Noun)
            return null;
        // "The fire broke out": the fire is what happened.
        foreach (var mention in happenings)
            if (mention.Token == subject && mention.Happening is { HasKnownForm: true, Which: null, Polarity: Polarity.Positive })
                return (mention.Happening.Form, subject, true);
        // "The alarm went off" tells more than "officials said" or "the group went on".
        var particle = token + 1 < text.Tokens.Length && text.Tokens[token + 1].Lower is "off" or "out" or "up" or "down" or "over" ? " " + text.Tokens[token + 1].Lower : "";
        if (particle.Length == 0 && _light.Contains(text.Tokens[token].Lemma))
            return null;
        return ($"{text.Tokens[subject].Lemma} {text.Tokens[token].Lemma}{particle}", subject, false);
    }

    private static bool IsDone(AnnotatedText text, int token) => new PolarityReader(text).Read(token) is { Polarity: Polarity.Positive, Modality: Modality.Done };

    private static Claim Told(ArticleReading reading, AnnotatedText text, int sentence, int verb, TextSpan span, string first, string second)
    {
        string[] keys = [first, second];
        Array.Sort(keys, StringComparer.Ordinal);
        return new Claim
        {
            Kind = ClaimKind.EventDate,
            Subject = new ClaimSubject(SubjectType.Thing, $"{keys[0]} and {keys[1]}", [.. keys]),
            Predicate = "before",
            Value = new OrderValue(text.Quote(span), first, second),
            Qualifiers = TimeClaims.Qualifiers(HappeningArguments.Read(reading, text, sentence, verb)),
            AsOf = reading.Article.Published is { } published ? Values.DateInterval.Of(published.Day) : null,
            Attribution = reading.AttributionAt(text.Field, span),
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> {first} before {second}"],
            Derivation = new Derivation(DerivedBy.Order, string.Join(", ", keys), null),
        };
    }

    /// <summary>The order of the two days, where the article gives each happening one and they differ.</summary>
    private static IEnumerable<Claim> Dated(IReadOnlyList<Claim> claims, Claim told)
    {
        var order = (OrderValue)told.Value;
        if (Day(claims, order.First) is not { } a || Day(claims, order.Second) is not { } b || DayOf(a) == DayOf(b))
            return [];
        var (first, second) = DayOf(a) < DayOf(b) ? (a, b) : (b, a);
        var shown = $"{first.Happening!.Head} {first.Value.Text}, {second.Happening!.Head} {second.Value.Text}";
        return ((Claim[])[first, second]).Select(date => told with
        {
            Value = new OrderValue(date.Value.Text, first.Happening.Form, second.Happening.Form),
            Evidence = date.Evidence,
            Attribution = date.Attribution,
            Reading = [.. date.Reading, $"{shown} -> {first.Happening.Form} before {second.Happening.Form}"],
            Derivation = told.Derivation! with { Shown = shown },
        });
    }

    /// <summary>The date of the only day on which the article has a happening of this form.</summary>
    private static Claim? Day(IReadOnlyList<Claim> claims, string form)
    {
        Claim? day = null;
        foreach (var claim in claims)
        {
            if (claim is not { Kind: ClaimKind.EventDate, Modality: Modality.Done, Happening: { HasKnownForm: true, Polarity: Polarity.Positive, Which: null } happening } || happening.Form != form)
                continue;
            if (claim.Value is not TimeValue { Timex: { Days.Days: 1, Mod: TimexMod.None } } || day is not null && DayOf(day) != DayOf(claim))
                return null;
            day ??= claim;
        }
        return day;
    }

    private static DateOnly DayOf(Claim date) => ((TimeValue)date.Value).Timex.Days!.Value.First;
}
