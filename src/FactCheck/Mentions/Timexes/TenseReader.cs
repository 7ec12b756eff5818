using FactCheck.Language;

namespace FactCheck.Mentions.Timexes;

/// <summary>
/// The tense of the verb before an expression in its sentence, by the Penn tags, and of the one behind it only where none stands
/// before: English puts the time last, or first of all.
/// </summary>
internal static class TenseReader
{
    private const int Reach = 24;

    public static Tense Read(LexemeText text, TimeMatch match)
    {
        var source = text.Source;
        var sentenceIndex = source.SentenceAt(text[match.Start].Start);
        if (sentenceIndex < 0)
            return Tense.Unknown;
        var sentence = source.Sentences[sentenceIndex];
        var (first, last) = (text[match.Start].Token, text[match.End - 1].Token);
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
            if (At(source, sentence, i) is var tense && tense != Tense.Unknown)
                return tense;
        for (var i = last + 1; i < Math.Min(sentence.EndToken, last + (Reach / 2)); i++)
            if (At(source, sentence, i) is var tense && tense != Tense.Unknown)
                return tense;
        return Tense.Unknown;
    }

    private static Tense At(AnnotatedText source, Sentence sentence, int index)
    {
        var token = source.Tokens[index];
        switch (token.Lower)
        {
            case "will" or "'ll" or "’ll" or "shall" or "would" or "wo" or "may" or "might" or "should" or "can" or "could" or "must":
                return token.Penn is PennTag.MD || (token.Penn == PennTag.Other && token.Lower is "will" or "would" or "shall") ? Tense.Future : Tense.Unknown;
            case "was" or "were" or "had" or "did" or "been" or "said":
                return Tense.Past;
            case "slated" or "due" or "upcoming" or "planning":
                return Tense.Future;
            // "Is scheduled", "planned for Friday", but not "a scheduled interview".
            case "scheduled" or "expected" or "planned" when IsPredicate(source, sentence, index):
                return Tense.Future;
        }
        return token.Penn switch
        {
            PennTag.VBD => Tense.Past,
            PennTag.VBN => IsAhead(source, sentence, index) ? Tense.Future : Tense.Past,
            PennTag.VB => IsAhead(source, sentence, index) ? Tense.Future : Tense.Unknown,
            PennTag.Other => token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Unknown,
            _ => Tense.Unknown,
        };
    }

    private static bool IsPredicate(AnnotatedText source, Sentence sentence, int index) =>
        (index > sentence.FirstToken && source.Tokens[index - 1].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "'s" or "’s")
        || (index + 1 < sentence.EndToken && source.Tokens[index + 1].Lower is "to" or "for" or "on");

    /// <summary>
    /// "Will be held", "is set to open", "plans to meet": a modal within three words before the verb, or "to" behind a word that
    /// looks ahead. "Refused to comment" does not.
    /// </summary>
    private static bool IsAhead(AnnotatedText source, Sentence sentence, int index)
    {
        for (var i = index - 1; i >= Math.Max(sentence.FirstToken, index - 3); i--)
        {
            var token = source.Tokens[i];
            if (token.Penn is PennTag.MD || token.Lower is "will" or "wo" or "'ll" or "’ll")
                return true;
            if (token.Lower == "to")
                return i > sentence.FirstToken && LooksAhead(source.Tokens[i - 1].Lower);
            if (token.Lower is "have" or "has" or "had" or "did" or "was" or "were")
                return false;
        }
        return false;
    }

    private static bool LooksAhead(string word) => word is "plan" or "plans" or "planned" or "planning" or "scheduled" or "expected" or "expects" or "expect" or "set" or "due" or "going" or "want" or "wants" or "wanted" or "hope" or "hopes" or "hoped"
        or "intend" or "intends" or "intended" or "about" or "likely" or "ready" or "prepares" or "preparing" or "prepared" or "slated" or "is" or "are" or "was" or "were" or "vowed" or "promised" or "agreed" or "poised" or "deadline" or "decide" or "decided";
}
