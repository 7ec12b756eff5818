using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Names;

namespace FactCheck.Claims;

/// <summary>
/// Whom "he" and "she" most likely mean: the person who opened a sentence just before, else the one named last, else the one named most. "His" and
/// "her" before a noun mean the person named last in their own sentence before any of these.
/// </summary>
internal sealed class Antecedents
{
    /// <summary>Characters to look back for the person.</summary>
    private const int Near = 500;

    private readonly List<Name> _persons = [];
    private readonly Name? _protagonist;
    private readonly PronounAgreement _agreement;

    public Antecedents(IReadOnlyList<Mention> mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (mention is Name { Type: NameType.Person } person)
            {
                if (person.Field == ArticleField.Text)
                    _persons.Add(person);
                counts[person.Entity] = counts.GetValueOrDefault(person.Entity) + 1;
            }
        _persons.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        foreach (var person in _persons)
            if (_protagonist is null || counts[person.Entity] > counts[_protagonist.Entity])
                _protagonist = person;
        _agreement = new PronounAgreement(mentions);
    }

    /// <summary>The person for a pronoun; null where it is none of one person, or nobody named fits.</summary>
    public Name? Of(AnnotatedText text, int sentence, Token pronoun)
    {
        if (pronoun.Lower is not ("he" or "she" or "him" or "her" or "his"))
            return null;
        Name? nearest = null;
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var person = _persons[i];
            if (person.Span.Start >= pronoun.Start || !_agreement.Agrees(pronoun.Lower, person.Entity))
                continue;
            if (pronoun.Start - person.Span.Start > Near)
                break;
            if (pronoun.Penn == PennTag.PRPS && text.SentenceAt(person.Span.Start) == sentence)
                return person;
            nearest ??= person;
            if (text.SentenceAt(person.Span.Start) is var at && at != sentence && Opens(text, text.Sentences[at], person))
                return person;
        }
        return nearest ?? (_protagonist is { } most && _agreement.Agrees(pronoun.Lower, most.Entity) ? most : null);
    }

    /// <summary>"Smith", "Mrs. Smith" at the start of the sentence.</summary>
    private static bool Opens(AnnotatedText text, Sentence sentence, Name person) =>
        text.TokenAt(person.Span.Start) - sentence.FirstToken is var before && (before == 0 || before == 1 && person.Honorific is not null);
}
