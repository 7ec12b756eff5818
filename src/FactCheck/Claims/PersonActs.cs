using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// What somebody is said to have done or not done, or what befell somebody: "Smith never entered the clinic", "Smith was fired". Whether it
/// happened is compared by person and act, and by what the act was done to.
/// </summary>
internal sealed class PersonActs(Lexicons lexicons)
{
    /// <summary>What the act was done to: the words of a name, or a noun.</summary>
    public const string Object = "object";

    private const int ObjectReach = 8;

    /// <summary>Acts that somebody else does to the person.</summary>
    private static readonly HashSet<string> Befalling = ["dismissal", "arrest", "conviction", "charge", "appointment", "promotion", "injury", "rescue", "shooting", "killing", "sentencing", "acquittal"];

    private readonly Lexicon _acts = lexicons["same-acts"];
    private readonly EventForms _forms = new(lexicons);
    private readonly Lexicon _light = lexicons["light-words"];
    private readonly Lexicon _states = lexicons["state-verbs"];
    private readonly Lexicon _opposites = lexicons["opposites"];

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        var names = new Lazy<Dictionary<string, Name>>(() => Parts(reading));
        foreach (var text in reading.Annotated.Texts)
            for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
                if (!reading.IsHead(text.Field, text.Sentences[sentence].Span))
                    foreach (var claim in Read(reading, text, sentence, names))
                        yield return claim;
    }

    private IEnumerable<Claim> Read(ArticleReading reading, AnnotatedText text, int sentence, Lazy<Dictionary<string, Name>> names)
    {
        var bounds = text.Sentences[sentence];
        var polarity = new PolarityReader(text);
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (token.Tag != PartOfSpeech.Verb || token.Penn == PennTag.VBG || _light.Contains(token.Lemma) || _states.Contains(token.Lemma))
                continue;
            var act = ActOf(text, bounds, i);
            var befalls = Befalling.Contains(act);
            var isPassive = token.Penn == PennTag.VBN && IsPassive(text, bounds, i);
            if (isPassive && !befalls)
                continue;
            var (what, name, end) = ObjectOf(reading, text, bounds, sentence, i);
            var who = befalls && !isPassive ? name : Subject(reading, text, bounds, sentence, i, names);
            if (who is not { Type: NameType.Person })
                continue;
            var told = polarity.Read(i);
            if (told.Polarity == Polarity.Negative ? !IsDenied(text, bounds, i) : GroupStart(text, bounds, i) is var first && first > bounds.FirstToken && text.Tokens[first - 1].Lower is "or" or "nor")
                continue;
            var span = text.Tokens[GroupStart(text, bounds, i)].Span.Cover(text.Tokens[end].Span);
            yield return new Claim
            {
                Kind = ClaimKind.Occurrence,
                Subject = PersonClaims.SubjectOf(who),
                Predicate = act,
                Value = new OccurrenceValue(text.Quote(span), act, told.Polarity),
                Qualifiers = what is null || befalls ? ImmutableSortedDictionary<string, string>.Empty : ImmutableSortedDictionary<string, string>.Empty.Add(Object, what),
                Polarity = told.Polarity,
                Modality = told.Modality,
                Attribution = reading.AttributionAt(text.Field, span),
                Evidence = reading.Evidence(text, span),
                Reading = [$"\"{text.Quote(span)}\" -> {(told.Polarity == Polarity.Negative ? "not " : "")}{act} ({who.Canonical})"],
            };
        }
    }

    /// <summary>The form of the act, with the word right behind the verb where that makes another of it ("step down", "run off").</summary>
    private string ActOf(AnnotatedText text, Sentence bounds, int verb)
    {
        var lemma = text.Tokens[verb].Lemma;
        if (verb + 1 < bounds.EndToken && (_opposites.StartsPhrase(lemma) || _acts.StartsPhrase(lemma)))
        {
            var phrase = $"{lemma} {text.Tokens[verb + 1].Lower}";
            if (_acts.TryGetValue(phrase, out var whole))
                return whole;
            if (_opposites.Contains(phrase))
                return phrase;
        }
        return _forms.TryGetValue(text.Tokens[verb], out var form) || _acts.TryGetValue(lemma, out form) ? form : lemma;
    }

    /// <summary>The subject of the verb; of the one before, where two are joined.</summary>
    private static Name? Subject(ArticleReading reading, AnnotatedText text, Sentence bounds, int sentence, int verb, Lazy<Dictionary<string, Name>> names)
    {
        var i = GroupStart(text, bounds, verb) - 1;
        if (i < bounds.FirstToken || text.Tokens[i].Lower is not ("and" or "but"))
            return AmountHolders.SubjectOf(reading, text, sentence, verb) ?? (i >= bounds.FirstToken && text.Tokens[i].Tag == PartOfSpeech.Propn ? names.Value.GetValueOrDefault(text.Quote(text.Tokens[i].Span)) : null);
        for (i--; i > bounds.FirstToken; i--)
            if (text.Tokens[i].Tag == PartOfSpeech.Verb)
                return AmountHolders.SubjectOf(reading, text, sentence, i);
        return null;
    }

    /// <summary>The persons of the article by each part of their names: a single name may not be read as one.</summary>
    private static Dictionary<string, Name> Parts(ArticleReading reading)
    {
        var parts = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var mention in reading.Mentions)
            if (mention is Name { Type: NameType.Person } person)
                foreach (var part in person.Canonical.Split(' '))
                    parts.TryAdd(part, person);
        return parts;
    }

    /// <summary>The first token of the verb with its auxiliaries, adverbs and negation.</summary>
    private static int GroupStart(AnnotatedText text, Sentence bounds, int verb)
    {
        var i = verb;
        while (i > bounds.FirstToken && text.Tokens[i - 1].Tag is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)
            i--;
        return i;
    }

    /// <summary>"Did not", "never", "failed to"; what one stops another from doing is told less plainly, and what has not been done yet may be done at any time.</summary>
    private static bool IsDenied(AnnotatedText text, Sentence bounds, int verb)
    {
        var first = GroupStart(text, bounds, verb);
        for (var i = first; i < verb; i++)
            if (text.Tokens[i].Lower == "yet")
                return false;
        for (var i = first; i < verb; i++)
            if (text.Tokens[i].Lower is "not" or "n't" or "never" || text.Tokens[i].Lower == "to" && i == first && i > bounds.FirstToken && text.Tokens[i - 1].Lemma is "fail" or "refuse" or "decline" or "neglect" or "yet")
                return true;
        return false;
    }

    private static bool IsPassive(AnnotatedText text, Sentence bounds, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(bounds.FirstToken, verb - 4); i--)
            if (text.Tokens[i].Lemma is "be" or "get")
                return true;
            else if (text.Tokens[i].Tag is not (PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Part))
                return false;
        return false;
    }

    /// <summary>The first name behind the verb and before the next one, else the first noun.</summary>
    private static (string? What, Name? Name, int End) ObjectOf(ArticleReading reading, AnnotatedText text, Sentence bounds, int sentence, int verb)
    {
        var (noun, end) = ((string?)null, verb);
        for (var i = verb + 1; i < Math.Min(bounds.EndToken, verb + ObjectReach); i++)
        {
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Sconj || IsTime(reading, text, sentence, i) || text.Tokens[i].Lower is "," or ";" or ":")
                break;
            if (text.Tokens[i].Lower is "him" or "her" or "them" or "us" or "me")
                return (text.Tokens[i].Lower, null, i);
            foreach (var mention in reading.InSentence(text.Field, sentence))
                if (mention is Name { IsDemonym: false } name && text.TokenAt(name.Span.Start) == i)
                    return (noun ?? "@" + Folding.Fold(text.Quote(name.Span)), name, noun is null ? Math.Min(text.TokenAt(name.Span.End - 1), bounds.EndToken - 1) : end);
            if (noun is null && text.Tokens[i].Tag == PartOfSpeech.Propn)
                return (Proper(text, bounds, i), null, i);
            if (text.Tokens[i].Tag == PartOfSpeech.Noun && (i + 1 >= bounds.EndToken || text.Tokens[i + 1].Tag != PartOfSpeech.Noun))
                (noun, end) = noun is null ? (text.Tokens[i].Lemma, i) : (noun, end);
        }
        return (noun, null, end);
    }

    private static bool IsTime(ArticleReading reading, AnnotatedText text, int sentence, int token)
    {
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Timex && mention.Span.Contains(text.Tokens[token].Span))
                return true;
        return false;
    }

    /// <summary>A name that was not read as one, as far as its words stand together.</summary>
    private static string Proper(AnnotatedText text, Sentence bounds, int first)
    {
        var end = first + 1;
        while (end < bounds.EndToken && text.Tokens[end].Tag == PartOfSpeech.Propn)
            end++;
        return "@" + Folding.Fold(text.Text[text.Tokens[first].Start..text.Tokens[end - 1].End]);
    }
}
