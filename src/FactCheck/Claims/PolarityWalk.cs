using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>One walk around a predicate: what was found so far, and where it may go. It never leaves the sentence.</summary>
internal sealed class PolarityWalk(ImmutableArray<Token> tokens, PolarityWords words, Sentence sentence)
{
    private int _negations;
    private Modality _modality;
    private TextSpan? _trigger;

    public PredicateReading Result => new(_negations % 2 == 1 ? Polarity.Negative : Polarity.Positive, _modality, _trigger);

    public void Negate(int token)
    {
        _negations++;
        Cover(token);
    }

    /// <summary>Takes what a verb says of the verb or happening that it governs.</summary>
    public void Govern(int verb)
    {
        if (words.Negation(tokens[verb]) == NegationKind.Verb)
            Negate(verb);
        if (words.ModalityOf(tokens[verb]) != Modality.Alleged || IsPassive(verb))
            Take(verb);
    }

    /// <summary>The verb group on the left, the verbs that govern it, the subject and the word that opens the clause.</summary>
    public void LeftOf(int verb, int reach)
    {
        var limit = Math.Max(sentence.FirstToken, verb - reach);
        for (var i = verb - 1; i >= limit; i--)
        {
            var token = tokens[i];
            if (words.Negation(token) is NegationKind.Particle or NegationKind.Preposition)
                Negate(i);
            else if (token.Lower == "to")
                i = Governor(i, limit);
            else if (token.Lower is "of" or "with" && i > limit && words.ModalityOf(tokens[i - 1]) == Modality.Alleged && tokens[i - 1].Lemma is "accuse" or "suspect" or "charge" or "alleged" or "suspected")
                Take(--i);
            else if (token.Lower == "from" && NegatingVerb(i, limit) is >= 0 and var preventing)
                Negate(i = preventing);
            else if (words.Negation(token) == NegationKind.Verb && tokens[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal))
                Negate(i);
            else if (FunctionWords.IsAuxiliary(token.Lower) || FunctionWords.IsAdverb(token) || token.Lower is "yet" or "may" or "might" or "shall")
                Take(i);
            else if (_negations == 0 && token.Lower is "or" or "and" && i > limit && tokens[i - 1].Tag == PartOfSpeech.Verb && tokens[verb].Penn == tokens[i - 1].Penn)
                i--;
            else
            {
                Subject(i, limit);
                return;
            }
        }
    }

    /// <summary>"Made no offer", "said nothing".</summary>
    public void ObjectOf(int verb, int end)
    {
        for (var i = verb + 1; i < end && tokens[i].Tag is not (PartOfSpeech.Punct or PartOfSpeech.Verb); i++)
            if (words.Negation(tokens[i]) == NegationKind.Quantifier && tokens[i + 1 < tokens.Length ? i + 1 : i].Penn != PennTag.HYPH)
            {
                Negate(i);
                return;
            }
    }

    /// <summary>The determiner and adjectives of a noun; returns the first token of its phrase.</summary>
    public int LeftInPhrase(int noun)
    {
        var i = noun - 1;
        for (; i >= Math.Max(sentence.FirstToken, noun - 6); i--)
        {
            if (words.Negation(tokens[i]) == NegationKind.Quantifier)
                Negate(i);
            else if (NounPhrases.IsNominal(tokens[i]) || FunctionWords.IsDeterminer(tokens[i].Lower) || words.ModalityOf(tokens[i]) != Modality.Done && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal))
                Take(i);
            else
                break;
        }
        return i + 1;
    }

    /// <summary>"Refused to", "is to", "has yet to", "urged the council to": the index to go on from.</summary>
    private int Governor(int to, int limit)
    {
        var i = to - 1;
        // "Is not also to leave", but not "is too early to tell".
        while (i >= limit && FunctionWords.IsAdverb(tokens[i]) && tokens[i].Lower is not ("yet" or "early" or "soon" or "late" or "far" or "enough"))
        {
            if (words.Negation(tokens[i]) == NegationKind.Particle)
                Negate(i);
            i--;
        }
        if (i < limit)
            return limit;
        if (tokens[i].Lower == "yet")
        {
            Negate(i);
            return i;
        }
        if (tokens[i].Lower is "is" or "are" or "was" or "were")
        {
            Set(Modality.Planned, i);
            return i;
        }
        for (var j = i; j >= Math.Max(limit, i - 4); j--)
        {
            if (words.Negation(tokens[j]) == NegationKind.Verb || words.ModalityOf(tokens[j]) is var modality and not Modality.Done && (modality != Modality.Alleged || IsPassive(j)))
            {
                Govern(j);
                return j;
            }
            if (tokens[j].Tag is PartOfSpeech.Verb or PartOfSpeech.Punct)
                break;
        }
        return i;
    }

    /// <summary>"Is said to", but not "they say it is too early to".</summary>
    private bool IsPassive(int verb) => tokens[verb].Penn == PennTag.VBN && verb > sentence.FirstToken && tokens[verb - 1].Tag is PartOfSpeech.Aux or PartOfSpeech.Adv;

    /// <summary>"No one came", "if the talks fail", "denied that he fled".</summary>
    private void Subject(int last, int limit)
    {
        var i = last;
        for (; i >= limit && tokens[i].Tag is not (PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Sconj) && !IsOpening(i); i--)
            if (words.Negation(tokens[i]) == NegationKind.Quantifier)
                Negate(i);
        if (i >= limit && tokens[i].Lower == "that")
            i--;
        if (i < limit)
            return;
        if (tokens[i].Lower is "if" or "unless" or "whether" || words.ModalityOf(tokens[i]) == Modality.Alleged && tokens[i].Tag == PartOfSpeech.Adv)
            Take(i);
        else if (tokens[i].Lemma == "deny")
            Negate(i);
    }

    private bool IsOpening(int i) => tokens[i].Lower is "if" or "unless" or "whether" or "that" || tokens[i].Lemma == "deny";

    private int NegatingVerb(int from, int limit)
    {
        for (var i = from - 1; i >= Math.Max(limit, from - 5); i--)
            if (words.Negation(tokens[i]) == NegationKind.Verb)
                return i;
        return -1;
    }

    private void Take(int token) => Set(words.ModalityOf(tokens[token]), token);

    private void Set(Modality modality, int token)
    {
        if (modality == Modality.Done)
            return;
        if (_modality == Modality.Done)
            _modality = modality;
        Cover(token);
    }

    private void Cover(int token) => _trigger = _trigger is { } span ? span.Cover(tokens[token].Span) : tokens[token].Span;
}
