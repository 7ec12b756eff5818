using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The forms of verbs that tell of one act, and of the nouns for it: "quit" and "step down", "sold" and "the sale".</summary>
internal sealed class ActForms(Lexicon verbs, Lexicon nouns)
{
    /// <summary>"The cut occurred on Sunday": what took place is the subject.</summary>
    private const string OfSubject = "=subject";

    public bool HasVerb(in Token token) => token.Tag == PartOfSpeech.Verb && verbs.Contains(token.Lemma);

    public bool HasNoun(in Token token) => token.Tag == PartOfSpeech.Noun && nouns.Contains(token.Lemma);

    /// <returns>The form of the noun, of the verb with the word that goes with it, or of the verb alone; the lemma where it has none.</returns>
    public string Of(AnnotatedText text, int sentence, int token)
    {
        var lemma = text.Tokens[token].Lemma;
        if (text.Tokens[token].Tag != PartOfSpeech.Verb)
            return nouns.TryGetValue(lemma, out var form) ? form : lemma;
        if (verbs.StartsPhrase(lemma))
        {
            var tree = text.Tree(sentence);
            foreach (var dependent in tree.Dependents(token))
                if (dependent > token && tree.Relation(dependent) is DependencyRelation.CompoundPrt or DependencyRelation.Advmod or DependencyRelation.Xcomp or DependencyRelation.Obj && verbs.TryGetValue($"{lemma} {text.Tokens[dependent].Lemma}", out var whole))
                    return whole;
        }
        var act = verbs.TryGetValue(lemma, out var known) ? known : lemma;
        return act != OfSubject ? act : text.Tree(sentence).Subject(token) is >= 0 and var subject && text.Tokens[subject].Tag == PartOfSpeech.Noun ? text.Tokens[subject].Lemma : lemma;
    }
}
