using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;

namespace FactCheck.Claims;

/// <summary>Finds the clauses of a field whose verb is negated: by "not" and its like, by "failed to", by "no" in the subject.</summary>
public static class NegatedClauses
{
    /// <summary>From a negation to the verb it negates: "not yet been formally".</summary>
    private const int VerbReach = 6;

    private static readonly WordQuestion MayNegate = new(static word => word.Lower == "yet" || PolarityWords.Standard.IsNegation(word.Lower));

    public static IEnumerable<NegatedClause> Find(AnnotatedText text)
    {
        var polarity = new PolarityReader(text);
        foreach (var sentence in text.Sentences)
        {
            var last = -1;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!MayNegate.IsTrueOf(text.Words[i]) && ReferenceEquals(text.Tokens.ItemRef(i).Lower, text.Tokens.ItemRef(i).Lemma))
                    continue;
                if (PolarityWords.Standard.Negation(text.Tokens[i]) is NegationKind.None or NegationKind.Preposition && text.Tokens[i].Lower != "yet")
                    continue;
                var verb = VerbBehind(text.Tokens, i, sentence.EndToken);
                if (verb <= last || polarity.Read(verb).Polarity != Polarity.Negative)
                    continue;
                last = verb;
                yield return Clause(text, sentence, i, verb);
            }
        }
    }

    private static NegatedClause Clause(AnnotatedText text, Sentence sentence, int negation, int verb)
    {
        var tokens = text.Tokens;
        var i = Math.Min(negation, verb) - 1;
        if (PolarityWords.Standard.Negation(tokens[negation]) == NegationKind.Quantifier)
            i = verb - 1;
        while (i >= sentence.FirstToken && (FunctionWords.IsAuxiliary(tokens[i].Lower) || FunctionWords.IsAdverb(tokens[i]) || tokens[i].Lower == "yet"))
            i--;
        var subject = i >= sentence.FirstToken ? NounPhrases.EndingAt(tokens, i, sentence.FirstToken) : null;
        var first = subject?.First ?? i + 1;
        var end = verb + 1;
        if (end < sentence.EndToken && (FunctionWords.IsPersonalPronoun(tokens[end].Lower) ? new TokenRange(end, end + 1) : NounPhrases.StartingAt(tokens, end, sentence.EndToken)) is { } complement)
            end = complement.End;
        return new NegatedClause(new TokenRange(first, end).SpanIn(text), verb, subject is { } phrase ? phrase.End - 1 : -1);
    }

    private static int VerbBehind(ImmutableArray<Token> tokens, int negation, int end)
    {
        for (var i = negation + 1; i < Math.Min(end, negation + VerbReach); i++)
        {
            if (tokens[i].Lower is "," or ";" or ":" or ".")
                break;
            if (tokens[i].Tag == PartOfSpeech.Verb && !FunctionWords.IsAuxiliary(tokens[i].Lower))
                return i;
        }
        return -1;
    }
}
