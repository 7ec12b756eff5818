using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>What a person is charged with, pleads, is found guilty or cleared of: a claim for each word for it whose charge the sentence names.</summary>
internal sealed class ChargeClaims
{
    private const int Reach = 8;
    private const int LongestList = 16;

    public IEnumerable<Claim> Read(ArticleReading reading, HappeningIndex happenings)
    {
        foreach (var mention in happenings.Mentions)
        {
            var (text, bounds) = (mention.Text, mention.Text.Sentences[mention.Sentence]);
            if (PredicateOf(mention.Happening.Form) is not { } predicate || IsFurther(text, bounds))
                continue;
            var charge = text.Tokens[mention.Token].Tag == PartOfSpeech.Verb ? BehindVerb(text, bounds, mention.Token) : AroundNoun(text, bounds, mention.Token);
            if (charge is not { } range || Person(reading, text, mention, range.First) is not { } person)
                continue;
            var words = Words(text, range, mention.Happening.Form);
            if (words.IsEmpty)
                continue;
            var span = range.SpanIn(text);
            yield return new Claim
            {
                Kind = ClaimKind.Charge,
                Subject = PersonClaims.SubjectOf(person),
                Predicate = predicate,
                Value = new WordsValue(text.Quote(span), words),
                Modality = mention.Happening.Modality,
                Polarity = predicate == "plead" ? Polarity.Positive : mention.Happening.Polarity,
                Attribution = reading.AttributionAt(text.Field, span),
                AsOf = reading.Article.Published is { } published ? Values.DateInterval.Of(published.Day) : null,
                Evidence = reading.Evidence(text, span),
                Reading = [$"\"{text.Quote(span)}\" -> {string.Join(' ', words)}"],
            };
        }
    }

    /// <summary>"In addition to murder, he is charged with": not the charge that others tell of.</summary>
    private static bool IsFurther(AnnotatedText text, Sentence bounds)
    {
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
            if (text.Tokens[i].Lower is "addition" or "also" or "additional" or "separate" or "earlier" or "previous" or "previously" or "another")
                return true;
        return false;
    }

    private static string? PredicateOf(string form) => form switch
    {
        "charge" => "charge",
        "conviction" or "acquittal" => "verdict",
        "plea" => "plead",
        _ => null,
    };

    /// <summary>"Charged with murder and arson", "convicted of murder", "pleaded not guilty to arson".</summary>
    private static TokenRange? BehindVerb(AnnotatedText text, Sentence bounds, int verb)
    {
        for (var i = verb + 1; i < Math.Min(bounds.EndToken, verb + Reach); i++)
        {
            var word = text.Tokens[i].Lower;
            if (text.Tokens[verb].Lemma == "plead" ? word is "guilty" or "not" or "innocent" : word is "with" or "of" or "on")
                return List(text, bounds, text.Tokens[verb].Lemma == "plead" ? i : i + 1);
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Sconj || word is ";" or ":" or ".")
                return null;
        }
        return null;
    }

    /// <summary>"A first-degree murder charge", "charges of murder".</summary>
    private static TokenRange? AroundNoun(AnnotatedText text, Sentence bounds, int noun)
    {
        if (noun + 1 < bounds.EndToken && text.Tokens[noun + 1].Lower == "of")
            return List(text, bounds, noun + 2);
        var first = noun;
        while (first > bounds.FirstToken && (text.Tokens[first - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adj || text.Tokens[first - 1].Lower == "-"))
            first--;
        return first < noun ? new TokenRange(first, noun) : null;
    }

    /// <summary>The nouns of the charges, as far as they stand together; a place or a time begins what is told besides.</summary>
    private static TokenRange? List(AnnotatedText text, Sentence bounds, int first)
    {
        var end = first;
        for (var i = first; i < Math.Min(bounds.EndToken, first + LongestList) && !Ends(text, bounds, i); i++)
            if (text.Tokens[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Adj)
                end = i + 1;
        return end > first ? new TokenRange(first, end) : null;
    }

    private static bool Ends(AnnotatedText text, Sentence bounds, int i)
    {
        var token = text.Tokens[i];
        if (token.Lower == "in")
            return !(i + 3 < bounds.EndToken && text.Tokens[i + 1].Lower == "the" && text.Tokens[i + 3].Lower == "degree");
        return token.Tag is PartOfSpeech.Punct && token.Lower != "-" || token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Pron or PartOfSpeech.Aux
            || token.Tag == PartOfSpeech.Verb && token.Penn is not (PennTag.VBG or PennTag.VBN)
            || token.Tag == PartOfSpeech.Adp && token.Lower is not ("of" or "with" or "to" or "on");
    }

    /// <summary>Lemmas, of two joined by a hyphen each; a verdict and a plea say first whether it is of guilt.</summary>
    private static ImmutableArray<string> Words(AnnotatedText text, TokenRange range, string form)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        if (form is "conviction" or "acquittal")
            words.Add(form == "conviction" ? "guilty" : "not-guilty");
        for (var i = range.First; i < range.End; i++)
            if (text.Tokens[i] is { Tag: PartOfSpeech.Noun or PartOfSpeech.Adj, Lemma: not ("count" or "charge" or "degree" or "guilty" or "innocent") } token)
                foreach (var word in token.Lemma.Split('-'))
                    if (word is not "degree")
                        words.Add(word);
        if (form == "plea")
            words.Insert(0, text.Tokens[range.First].Lower == "guilty" ? "guilty" : "not-guilty");
        return words.Count == (form is "charge" or "plea" ? 0 : 1) ? [] : words.ToImmutable();
    }

    /// <summary>Between the word and the charge ("police charged Walter Smith with"), else the one named last before it, else whom a pronoun means.</summary>
    private static Name? Person(ArticleReading reading, AnnotatedText text, HappeningMention mention, int charge)
    {
        Name? before = null;
        var cue = text.Tokens[mention.Token].Start;
        foreach (var other in reading.InSentence(text.Field, mention.Sentence))
        {
            if (other is not Name { Type: NameType.Person } person)
                continue;
            if (person.Span.Start > cue && person.Span.End <= text.Tokens[charge].Start)
                return person;
            if (person.Span.End <= cue)
                before = person;
        }
        if (before is not null)
            return before;
        for (var i = mention.Token - 1; i >= text.Sentences[mention.Sentence].FirstToken; i--)
            if (text.Tokens[i].Lower is "he" or "she")
                return reading.Antecedent(text, mention.Sentence, i);
        return null;
    }
}
