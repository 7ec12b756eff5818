using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Names;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Which person a quoted sentence is given to: subject the words, value the name. Only where the name itself stands beside the words ("Mayor
/// Helen Cooper said"): whom "she" means is often misread, and in "Cooper's lawyer" another person speaks.
/// </summary>
internal static class AttributionClaims
{
    /// <summary>Fewer are said by many.</summary>
    private const int FewestWords = 6;

    /// <returns>Null where the words are too few or nobody stands beside them by name.</returns>
    public static Claim? Of(ArticleReading reading, AnnotatedText text, Quotation quotation, TextSpan said, WordsValue words)
    {
        if (words.Words.Length < FewestWords || text.Field != ArticleField.Text || quotation.Speaker is not { Entity: not null } speaker
            || !IsOfOneSentence(text, quotation.Span, speaker.Span) || Named(reading, text, speaker, quotation.Cue) is not { } person)
            return null;
        return new Claim
        {
            Kind = ClaimKind.Attribution,
            Subject = new ClaimSubject(SubjectType.Thing, words.Text, words.Sorted),
            Predicate = quotation.Cue ?? "say",
            Value = new NamesValue(person.Canonical, [Folding.Fold(person.Canonical)]),
            Evidence = reading.Evidence(text, speaker.Span),
            Reading = [$"\"{text.Quote(speaker.Span)}\" -> {person.Canonical}, of the words \"{text.Quote(said)}\""],
        };
    }

    /// <summary>"Ruiz came. Her office said:" and the words: not the name of the speaker.</summary>
    private static bool IsOfOneSentence(AnnotatedText text, TextSpan quotation, TextSpan speaker) =>
        text.SentenceAt(speaker.Start) is var sentence && (sentence == text.SentenceAt(quotation.Start) || sentence == text.SentenceAt(quotation.End - 1));

    /// <summary>The person whose name ends the words for the speaker, with nothing but titles before it.</summary>
    private static Name? Named(ArticleReading reading, AnnotatedText text, Speaker speaker, string? cue)
    {
        foreach (var mention in reading.InSentence(text.Field, text.SentenceAt(speaker.Span.Start)))
            if (mention is Name { Type: NameType.Person } name && name.Entity == speaker.Entity && name.Span.End == speaker.Span.End)
                return AreTitles(text, speaker.Span.Start, name.Span.Start) && !IsOfTitle(text, name, cue) && IsPerson(text, name, speaker) ? name : null;
        return null;
    }

    private static bool AreTitles(AnnotatedText text, int start, int end)
    {
        for (var i = text.TokenAt(start); i < text.Tokens.Length && text.Tokens[i].Start < end; i++)
            if (text.Tokens[i].Tag is PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Cconj or PartOfSpeech.Verb or PartOfSpeech.Pron)
                return false;
        return true;
    }

    /// <summary>"Said Harlow Steel chief engineer Ana Ruiz": the name tells of what she is engineer.</summary>
    private static bool IsOfTitle(AnnotatedText text, Name name, string? cue) =>
        text.TokenAt(name.Span.End - 1) + 1 is var next && next < text.Tokens.Length && text.Tokens[next].Lemma != cue
        && (text.Tokens[next].Tag is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Verb || text.Tokens[next].Penn == PennTag.POS);

    /// <summary>A firm is now and then read as a person, and two of one family as one.</summary>
    private static bool IsPerson(AnnotatedText text, Name name, Speaker speaker)
    {
        var (whole, last) = (name.Canonical, text.Quote(text.Tokens[text.TokenAt(name.Span.End - 1)].Span));
        var space = whole.IndexOf(' ');
        return space > 0 && whole.Contains(last, StringComparison.OrdinalIgnoreCase)
            && (name.Honorific is not null || name.Span.Start > speaker.Span.Start || !IsOrdinary(whole[..space]));
    }

    /// <summary>"Trade" in "Trade Express", but not "Will" in "Will Smith".</summary>
    private static bool IsOrdinary(string word) =>
        (NameWords.Find(Folding.Fold(word)).Uses & (NameWordUses.Ordinary | NameWordUses.GivenName | NameWordUses.PersonName)) == NameWordUses.Ordinary;
}
