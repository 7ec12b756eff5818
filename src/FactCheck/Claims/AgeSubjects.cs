using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Whose age a number is: only where the words tie the two together ("Helen Cooper, 34", "34-year-old Helen Cooper", "Helen Cooper is
/// 34"). A person who merely stands near is as often the parent, the suspect or the speaker.
/// </summary>
internal static class AgeSubjects
{
    /// <summary>Words between "34-year-old" and the name: "Harlow bus driver".</summary>
    private const int MostBetween = 6;

    /// <returns>Null where the sentence does not name the person.</returns>
    public static Name? Find(ArticleReading reading, AnnotatedText text, int sentence, TextSpan age)
    {
        Name? before = null;
        foreach (var mention in reading.InSentence(text.Field, sentence))
        {
            if (mention is not Name { Type: NameType.Person } name)
                continue;
            if (name.Span.Start >= age.End && IsNamedBehind(text, age, name.Span))
                return name;
            if (name.Span.End <= age.Start && IsNamedBefore(text, name.Span, age))
                before = name;
        }
        return before ?? Pronoun(reading, text, sentence, age) ?? AtAge(reading, text, sentence, age);
    }

    /// <summary>"He is 34", "she was 77".</summary>
    private static Name? Pronoun(ArticleReading reading, AnnotatedText text, int sentence, TextSpan age)
    {
        var verb = text.TokenAt(age.Start) - 1;
        return verb > text.Sentences[sentence].FirstToken && text.Tokens[verb].Lower is "is" or "was" or "turned" ? reading.Antecedent(text, sentence, verb - 1) : null;
    }

    /// <summary>"Cooper died at the age of 85", "she died at 85": who stands before the verb.</summary>
    private static Name? AtAge(ArticleReading reading, AnnotatedText text, int sentence, TextSpan age)
    {
        var (first, verb) = (text.Sentences[sentence].FirstToken, text.TokenAt(age.Start) - 1);
        while (verb > first && text.Tokens[verb].Lower is "of" or "age" or "the")
            verb--;
        if (verb <= first || text.Tokens[verb].Lower != "at" || text.Tokens[--verb].Lemma is not ("die" or "retire" or "marry"))
            return null;
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { Type: NameType.Person } name && text.TokenAt(name.Span.End - 1) is var last && last < verb && verb - last <= 2)
                return name;
        return reading.Antecedent(text, sentence, verb - 1);
    }

    /// <summary>
    /// The noun that the age describes: "girl" in "a 12-year-old girl", "suspect" in "the suspect, 34," and "the suspect, a 34-year-old man"; null
    /// where there is none.
    /// </summary>
    public static string? Noun(AnnotatedText text, int sentence, TextSpan age)
    {
        var (before, first) = (text.TokenAt(age.Start) - 1, text.Sentences[sentence].FirstToken);
        if (before > first && text.Tokens[before].Lower is "a" or "an" or "aged" or "age")
            before--;
        if (before > first && text.Tokens[before].Lower == "," && text.Tokens[before - 1].Tag == PartOfSpeech.Noun)
            return text.Tokens[before - 1].Lemma;
        string? noun = null;
        for (var i = text.TokenAt(age.End - 1) + 1; i < text.Sentences[sentence].EndToken && IsNominal(text.Tokens[i]); i++)
            if (text.Tokens[i].Tag == PartOfSpeech.Noun)
                noun = text.Tokens[i].Lemma;
        return noun;
    }

    /// <summary>"Cooper, 34", "Cooper Jr., 34", "Cooper, a 34-year-old driver", "Cooper, who is 34", "Cooper is 34", "Cooper (34)".</summary>
    private static bool IsNamedBefore(AnnotatedText text, TextSpan name, TextSpan age)
    {
        var (from, to) = (text.TokenAt(name.End - 1) + 1, text.TokenAt(age.Start));
        // The rest of a name with a nickname in it is no name by itself: Mark "Tiny" Cooper.
        if (name.Start > 0 && text.Tokens[Math.Max(0, text.TokenAt(name.Start) - 1)].Lower is "”" or "\"" or "''" or "’")
            return false;
        var isTied = false;
        for (var i = from; i < to; i++)
        {
            var word = text.Tokens[i].Lower;
            isTied |= word is "," or "(" or "is" or "was" or "turned" or "turns";
            if (!isTied && word is not ("jr" or "jr." or "sr" or "sr." or "ii" or "iii") || isTied && word is not ("," or "(" or "is" or "was" or "turned" or "turns" or "who" or "aged" or "age" or "a" or "an" or "about" or "now"))
                return false;
        }
        return isTied;
    }

    /// <summary>"34-year-old Cooper", "34-year-old bus driver Helen Cooper", "her 12-year-old daughter, Ana".</summary>
    private static bool IsNamedBehind(AnnotatedText text, TextSpan age, TextSpan name)
    {
        var (from, to) = (text.TokenAt(age.End - 1) + 1, text.TokenAt(name.Start));
        if (to - from > MostBetween)
            return false;
        for (var i = from; i < to; i++)
            if (!IsNominal(text.Tokens[i]) && !(text.Tokens[i].Lower == "," && i == to - 1 && i > from))
                return false;
        // "Brown, 20, Cooper": a number alone belongs to the name before it.
        return to > from || !char.IsAsciiDigit(text.Text[age.End - 1]);
    }

    private static bool IsNominal(Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || token.Lower == "-";
}
