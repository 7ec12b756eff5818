using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>What a named person died of: "died on Monday of lung cancer", "succumbed to complications from a stroke", "died after a heart attack".</summary>
internal sealed class DeathCauses(Lexicons lexicons)
{
    public const string Predicate = "die of";

    /// <summary>Tokens from the verb to "of": when, where and at what age stand between.</summary>
    private const int Reach = 16;

    /// <summary>Tokens from "of" to the cause: "complications from an apparent heart attack".</summary>
    private const int LongestLead = 7;

    private static readonly WordQuestion MayTellOfDeath = new(static word => word.Lower is "die" or "died" or "dies" or "succumbed");
    private readonly Lexicon _causes = lexicons["causes-of-death"];

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                for (var i = text.Sentences[sentence].FirstToken; i < text.Sentences[sentence].EndToken; i++)
                    if (MayTellOfDeath.IsTrueOf(text.Words[i]) && Cause(text, text.Sentences[sentence], i) is { } cause && AmountHolders.SubjectOf(reading, text, sentence, i) is { } person)
                        yield return Claim(reading, text, person, i, cause);
    }

    private TokenRange? Cause(AnnotatedText text, Sentence bounds, int verb)
    {
        for (var i = verb + 1; i < Math.Min(bounds.EndToken, verb + Reach); i++)
        {
            var token = text.Tokens[i];
            var leads = text.Tokens[verb].Lemma == "succumb" ? token.Lower == "to" : token.Lower is "of" or "from" or "after";
            if (leads && Named(text, bounds, i + 1) is { } cause)
                return cause;
            if (token.Tag == PartOfSpeech.Verb || token.Lower is ";" or ":" or "who" or "which")
                return null;
        }
        return null;
    }

    /// <summary>The longest entry that begins soonest behind the preposition.</summary>
    private TokenRange? Named(AnnotatedText text, Sentence bounds, int first)
    {
        for (var i = first; i < Math.Min(bounds.EndToken, first + LongestLead); i++)
        {
            for (var length = Math.Min(_causes.LongestPhrase, bounds.EndToken - i); length > 0; length--)
                if (_causes.Contains(Phrase(text, i, length)))
                    return new TokenRange(i, i + length);
            if (text.Tokens[i] is { Tag: PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Pron, Lower: not ("-" or "'" or "her" or "his") })
                return null;
        }
        return null;
    }

    private static string Phrase(AnnotatedText text, int first, int length) =>
        string.Join(' ', Enumerable.Range(first, length).Select(i => i == first + length - 1 ? text.Tokens[i].Lemma.ToLowerInvariant() : text.Tokens[i].Lower)).Replace('’', '\'');

    private Claim Claim(ArticleReading reading, AnnotatedText text, Name person, int verb, TokenRange cause)
    {
        var span = text.Tokens[verb].Span.Cover(cause.SpanIn(text));
        var told = new PolarityReader(text).Read(verb);
        var path = _causes.Entries[Phrase(text, cause.First, cause.End - cause.First)];
        return new Claim
        {
            Kind = ClaimKind.Occurrence,
            Subject = PersonClaims.SubjectOf(person),
            Predicate = Predicate,
            Value = new WordsValue(text.Quote(span), [path]),
            Polarity = told.Polarity,
            Modality = told.Modality,
            Attribution = reading.AttributionAt(text.Field, span),
            Evidence = reading.Evidence(text, span),
            Reading = [$"\"{text.Quote(span)}\" -> {person.Canonical} died of {path}"],
        };
    }
}
