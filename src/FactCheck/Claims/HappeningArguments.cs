using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>
/// What the tree of a sentence ties to the word for a happening: who acts, whom or what it befalls, and the word that tells of which kind
/// it is ("drug" in "a drug conviction"). A name stands as <see cref="ContextReader.NameKey"/>, any other noun as its lemma; the goal is
/// the name that "to", "into" or "at" leads to. Null where there is none.
/// </summary>
internal sealed record HappeningArguments(string? Agent, string? Patient, string? Goal, string? Sort)
{
    /// <summary>What a key begins with that a pronoun stands for: such a name can be another's, so that it speaks for one happening and not against it.</summary>
    public const string Guessed = "~";

    public static HappeningArguments Read(ArticleReading reading, AnnotatedText text, int sentence, int head)
    {
        var tree = text.Tree(sentence);
        if (text.Tokens[head].Tag != PartOfSpeech.Verb)
            return new HappeningArguments(OfNoun(reading, text, sentence, tree, head, "by"), OfNoun(reading, text, sentence, tree, head, "of"), null, SortOf(reading, text, sentence, tree, head));
        var subject = Subject(text, tree, head);
        var isPassive = tree.Dependent(head, DependencyRelation.NsubjPass) >= 0 || tree.Dependent(head, DependencyRelation.AuxPass) >= 0
            || (tree.Relation(head) == DependencyRelation.Acl && text.Tokens[head].Penn == PennTag.VBN);
        var done = isPassive ? subject : tree.Dependent(head, DependencyRelation.Obj);
        // "Began modelling", "his career began".
        if (text.Tokens[head].Lemma is "begin" or "start" or "commence" && !isPassive && done < 0)
            done = tree.Dependent(head, DependencyRelation.Xcomp) is >= 0 and var begun ? begun : subject;
        var doer = isPassive ? tree.Dependent(head, DependencyRelation.OblAgent) : subject;
        return new HappeningArguments(Key(reading, text, sentence, doer), Key(reading, text, sentence, done), GoalOf(reading, text, sentence, tree, head), null);
    }

    /// <summary>"The man who fled", "the man shot on Friday": the noun that the clause hangs on.</summary>
    private static int Subject(AnnotatedText text, DependencyTree tree, int verb)
    {
        var subject = tree.Subject(verb);
        var isRelative = subject < 0 || text.Tokens[subject].Lower is "who" or "which" or "that";
        return isRelative && tree.Relation(verb) is DependencyRelation.AclRelcl or DependencyRelation.Acl ? tree.Head(verb)
            : !isRelative ? subject : subject < 0 ? -1 : NounBefore(text, tree.Sentence, subject);
    }

    /// <summary>"The rule, which was unveiled": the noun that stands right before.</summary>
    private static int NounBefore(AnnotatedText text, Sentence bounds, int pronoun)
    {
        var before = pronoun - 1 > bounds.FirstToken && text.Tokens[pronoun - 1].Lower == "," ? pronoun - 2 : pronoun - 1;
        return before >= bounds.FirstToken && text.Tokens[before].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn ? before : -1;
    }

    private static string? Key(ArticleReading reading, AnnotatedText text, int sentence, int token)
    {
        if (token < 0)
            return null;
        if (reading.Antecedent(text, sentence, token) is { } person)
            return Guessed + ContextReader.NameKey(person)[1..];
        foreach (var mention in reading.InSentence(text.Field, sentence))
        {
            if (mention is Timex && mention.Span.Contains(text.Tokens[token].Span))
                return null;
            if (mention is Name { IsDemonym: false } name && name.Span.Contains(text.Tokens[token].Span))
                return ContextReader.NameKey(name);
        }
        return text.Tokens[token].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn || text.Tokens[token].Penn == PennTag.VBG ? text.Tokens[token].Lemma : null;
    }

    /// <summary>"Checked into the Wilson Clinic", "moved to Lima".</summary>
    private static string? GoalOf(ArticleReading reading, AnnotatedText text, int sentence, DependencyTree tree, int verb)
    {
        foreach (var dependent in tree.Dependents(verb))
            if (tree.Relation(dependent) == DependencyRelation.Obl && tree.Dependent(dependent, DependencyRelation.Case) is >= 0 and var preposition
                && text.Tokens[preposition].Lower is "to" or "into" or "at" && Key(reading, text, sentence, dependent) is ['@', ..] and var key)
                return key;
        return null;
    }

    /// <summary>"The sinking of the trawler by the navy".</summary>
    private static string? OfNoun(ArticleReading reading, AnnotatedText text, int sentence, DependencyTree tree, int noun, string preposition)
    {
        // What "of" leads to right behind a noun is the noun's, whatever the tree makes of it.
        if (preposition == "of" && noun + 1 < text.Sentences[sentence].EndToken && text.Tokens[noun + 1].Lower == preposition && tree.Head(noun + 1) is var owner && owner > noun + 1)
            return Key(reading, text, sentence, owner);
        foreach (var dependent in tree.Dependents(noun))
            if (tree.Relation(dependent) is DependencyRelation.Nmod or DependencyRelation.Obl && tree.Dependent(dependent, DependencyRelation.Case) is >= 0 and var word
                && text.Tokens[word].Lower == preposition && Key(reading, text, sentence, dependent) is { } key)
                return key;
        return null;
    }

    private static string? SortOf(ArticleReading reading, AnnotatedText text, int sentence, DependencyTree tree, int noun)
    {
        foreach (var dependent in tree.Dependents(noun))
            if (tree.Relation(dependent) == DependencyRelation.Compound && Key(reading, text, sentence, dependent) is not null)
                return text.Tokens[dependent].Lemma;
        return null;
    }
}
