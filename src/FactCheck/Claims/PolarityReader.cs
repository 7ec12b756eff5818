using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Reads whether a predicate is told as done, planned, possible or alleged, and whether it is negated; two negations cancel out. It goes
/// from the predicate to the left through its verb group and the verbs that govern it ("had not failed to agree"), over the subject to
/// the word that opens the clause ("if"), and looks for "no" in the object.
/// </summary>
public sealed class PolarityReader
{
    /// <summary>Words looked at on the left of a predicate.</summary>
    private const int Reach = 16;

    /// <summary>Words looked at on its right.</summary>
    private const int ObjectReach = 3;

    /// <summary>From a noun for a happening to the verb that tells that it took place.</summary>
    private const int VerbReach = 12;

    private readonly ImmutableArray<Token> _tokens;
    private readonly AnnotatedText _text;
    private readonly PolarityWords _words = PolarityWords.Standard;

    public PolarityReader(AnnotatedText text) => (_text, _tokens) = (text, text.Tokens);

    /// <param name="predicate">The token of a verb, or of a noun or adjective that is told of a subject or names a happening.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public PredicateReading Read(int predicate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(predicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(predicate, _tokens.Length);
        var sentence = _text.Sentences[Math.Max(0, _text.SentenceAt(_tokens[predicate].Start))];
        var walk = new PolarityWalk(_tokens, _words, sentence);
        if (IsNoun(predicate))
            ReadNoun(walk, predicate, sentence);
        else
            ReadVerb(walk, predicate, sentence);
        return walk.Result;
    }

    private static void ReadVerb(PolarityWalk walk, int verb, Sentence sentence)
    {
        walk.LeftOf(verb, Reach);
        walk.ObjectOf(verb, Math.Min(sentence.EndToken, verb + 1 + ObjectReach));
    }

    /// <summary>"No meeting", "a planned meeting"; then the verb that has it as object ("cancelled the meeting") or subject ("the meeting did not take place").</summary>
    private void ReadNoun(PolarityWalk walk, int noun, Sentence sentence)
    {
        var first = walk.LeftInPhrase(noun);
        if (first > sentence.FirstToken && _words.Negation(_tokens[first - 1]) == NegationKind.Preposition)
        {
            walk.Negate(first - 1);
            return;
        }
        for (var i = noun + 1; i < Math.Min(sentence.EndToken, noun + VerbReach); i++)
        {
            if (_tokens[i].Lower is "," or ";" or ":" or "that" or "which" or "who" or "after" or "before" or "because" or "when")
                break;
            if (!IsVerb(i) || FunctionWords.IsAuxiliary(_tokens[i].Lower) || FunctionWords.IsAdverb(_tokens[i]))
                continue;
            if (TellsOfTakingPlace(i))
            {
                walk.Govern(i);
                walk.LeftOf(i, i - noun - 1);
                return;
            }
            break;
        }
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - 4); i--)
        {
            if (_tokens[i].Tag == PartOfSpeech.Punct || FunctionWords.IsConjunction(_tokens[i].Lower))
                return;
            if (!IsVerb(i) && _words.Negation(_tokens[i]) != NegationKind.Verb)
                continue;
            walk.Govern(i);
            walk.LeftOf(i, Reach);
            return;
        }
    }

    /// <summary>Verbs that say of a happening no more than that it was, or was not.</summary>
    private bool TellsOfTakingPlace(int verb) =>
        _tokens[verb].Lemma is "take" or "hold" or "happen" or "occur" or "eventuate" or "materialize" or "materialise" or "go" or "come" or "begin" or "start" or "resume" or "convene"
            or "schedule" or "plan" or "expect" or "slate" or "set" or "conclude" or "end" or "follow"
        || _tokens[verb].Lower is "took" or "taken" or "held" or "happened" or "occurred" or "eventuated" or "went" or "came" or "began" or "started" or "scheduled" or "planned" or "expected"
        || _words.Negation(_tokens[verb]) == NegationKind.Verb || _words.ModalityOf(_tokens[verb]) == Modality.Planned;

    private bool IsNoun(int i) => _tokens[i].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private bool IsVerb(int i) => _tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Aux;
}
