using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Where somebody lives, moved to, was born, arrested, held, treated, tried or buried, or died: "was arrested on Tuesday in Harlow". The relation is
/// the predicate, whatever the verb.
/// </summary>
internal sealed class PersonPlaces(Lexicons lexicons)
{
    private const int Reach = 9;
    private const int ObjectReach = 4;
    private const string Live = "live";
    private readonly Lexicon _verbs = lexicons["person-place-verbs"];

    public IEnumerable<(Name Person, string Relation, Name Place, Modality Modality)> Read(ArticleReading reading, AnnotatedText text, int sentence)
    {
        var bounds = text.Sentences[sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
            if (Relation(text, i) is { } relation && PlaceBehind(reading, text, bounds, sentence, i, relation) is { } place
                && Person(reading, text, sentence, i, relation) is { } person && new PolarityReader(text).Read(i) is { Polarity: Polarity.Positive } told)
                yield return (person, relation == "move" ? Live : relation, place, told.Modality);
    }

    /// <summary>"Smith lives in Harlow" can be taken for two nouns.</summary>
    private string? Relation(AnnotatedText text, int i) =>
        text.Tokens[i].Tag == PartOfSpeech.Verb && (_verbs.TryGetValue(text.Tokens[i].Lemma, out var relation)
            || _verbs.StartsPhrase(text.Tokens[i].Lemma) && i + 2 < text.Tokens.Length && _verbs.TryGetValue($"{text.Tokens[i].Lemma} {text.Tokens[i + 1].Lower} {text.Tokens[i + 2].Lower}", out relation)) ? relation
        : text.Tokens[i].Lower == "lives" && i + 1 < text.Tokens.Length && text.Tokens[i + 1].Lower == "in" ? Live : null;

    /// <summary>Whom the verb is about: its subject; of a verb that somebody else does, whom it befalls.</summary>
    private static Name? Person(ArticleReading reading, AnnotatedText text, int sentence, int verb, string relation)
    {
        var befalls = relation.StartsWith("be ", StringComparison.Ordinal) || text.Tokens[verb].Lemma is "raise" or "kill";
        if (befalls && text.Tokens[verb].Penn != PennTag.VBN)
            return text.Tokens[verb].Lemma == "raise" ? null : Object(reading, text, sentence, verb);
        return Subject(reading, text, sentence, verb);
    }

    private static Name? Subject(ArticleReading reading, AnnotatedText text, int sentence, int verb)
    {
        if (AmountHolders.SubjectOf(reading, text, sentence, verb) is { } subject)
            return subject.Type == NameType.Person ? subject : null;
        // "He came home after years of living in Harlow": of the verb before.
        if (text.Tokens[verb].Penn is not (PennTag.VBG or PennTag.VB))
            return null;
        for (var i = verb - 1; i > text.Sentences[sentence].FirstToken; i--)
            if (text.Tokens[i].Tag == PartOfSpeech.Verb)
                return AmountHolders.SubjectOf(reading, text, sentence, i) is { Type: NameType.Person } before ? before : null;
        return null;
    }

    private static Name? Object(ArticleReading reading, AnnotatedText text, int sentence, int verb)
    {
        if (verb + 1 < text.Sentences[sentence].EndToken && text.Tokens[verb + 1].Lower is "him" or "her")
            return reading.Antecedent(text, sentence, verb + 1);
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { Type: NameType.Person } person && text.TokenAt(person.Span.Start) is var first && first > verb && first <= verb + ObjectReach)
            {
                for (var i = verb + 1; i < first; i++)
                    if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Adp or PartOfSpeech.Punct)
                        return null;
                return person;
            }
        return null;
    }

    /// <summary>The first place that "in", "at" or "near" leads to, of a way its end.</summary>
    private static Name? PlaceBehind(ArticleReading reading, AnnotatedText text, Sentence bounds, int sentence, int verb, string relation)
    {
        for (var i = verb + 1; i < Math.Min(bounds.EndToken - 1, verb + Reach); i++)
        {
            var token = text.Tokens[i];
            if (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Sconj or PartOfSpeech.Cconj || token.Lower is "," or ";" or ":" or "from" or "with" or "by")
                return null;
            if ((relation == "move" ? token.Lower == "to" : token.Lower is "in" or "at" or "near") && PlacePhrase.At(reading, text, sentence, i + 1) is { } place)
                return place;
        }
        return null;
    }
}
