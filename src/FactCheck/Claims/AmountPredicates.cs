using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Finds the word that ties an amount to what it is told of, in the dependency tree: the verb that governs it, or, for people, the word
/// for what became of them ("12 people were found dead", "the deaths of 12 people", "left 12 homeless").
/// </summary>
internal sealed class AmountPredicates(Lexicons lexicons)
{
    private const int MostSteps = 8;
    private const int LongestAside = 12;
    private readonly Lexicon _fates = lexicons["fates"];

    /// <summary>
    /// The predicate that a token stands for: "shot three people to death", "fatally stabbed" tell of the dead, "shot three people" does not; a
    /// verb with its noun where the two tell a fate: "lose life", "take hospital".
    /// </summary>
    public string Predicate(AnnotatedText text, int sentence, int token)
    {
        var bounds = text.Sentences[sentence];
        if (text.Tokens[token].Tag != PartOfSpeech.Verb)
            return text.Tokens[token].Lemma;
        if (token > bounds.FirstToken && text.Tokens[token - 1].Lower == "fatally" || token + 1 < bounds.EndToken && text.Tokens[token + 1].Lower is "dead" or "fatally")
            return "kill";
        for (var i = token + 1; i < Math.Min(bounds.EndToken - 1, token + MostSteps) && text.Tokens[i].Tag != PartOfSpeech.Verb; i++)
            if (text.Tokens[i].Lower == "to" && text.Tokens[i + 1].Lower == "death")
                return "kill";
        return Phrase(text, bounds, token) ?? text.Tokens[token].Lemma;
    }

    /// <summary>
    /// "One person was killed and three others were hurt": the others are all the hurt, told beside the dead. Not so in "injuring an officer and
    /// two others".
    /// </summary>
    public bool AreAllTheHurt(AnnotatedText text, int sentence, int number, string predicate)
    {
        if (!_fates.TryGetValue(predicate, out var fate) || fate != "hurt")
            return false;
        var (dead, hurt) = (false, false);
        for (var i = text.Sentences[sentence].FirstToken; i < number; i++)
            if (_fates.TryGetValue(text.Tokens[i].Lemma, out var other))
                (dead, hurt) = (dead || other == "dead", other == "hurt");
            else if (hurt && text.Tokens[i].Lower is "and" or ",")
                return false;
        return dead;
    }

    /// <summary>"Lost their lives", "taken to a hospital", "suffered minor injuries": a verb and its noun, lemmas with a space between.</summary>
    private string? Phrase(AnnotatedText text, Sentence bounds, int verb)
    {
        if (!_fates.StartsPhrase(text.Tokens[verb].Lemma))
            return null;
        for (var i = verb + 1; i < Math.Min(bounds.EndToken, verb + MostSteps) && text.Tokens[i].Tag != PartOfSpeech.Verb; i++)
            if (text.Tokens[i].Tag == PartOfSpeech.Noun && $"{text.Tokens[verb].Lemma} {text.Tokens[i].Lemma}" is var phrase && _fates.Contains(phrase))
                return phrase;
        return null;
    }

    public bool IsFate(string lemma) => _fates.Contains(lemma);

    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="head">The token of the noun that is counted, of the unit or of the number.</param>
    /// <param name="isOfPeople">Whether the words for what became of people count.</param>
    /// <param name="withTree">False to take the nearest verb where only a tree would tell: trees take longer than all else that is read.</param>
    /// <returns>The token; -1 where the sentence has none.</returns>
    public int Find(AnnotatedText text, int sentence, int head, bool isOfPeople, bool withTree)
    {
        var tokens = text.Tokens;
        if (!isOfPeople)
            return Governor(text, sentence, head, withTree);
        if (_fates.Contains(tokens[head].Lemma))
            return head;
        if (Beside(text, sentence, head) is >= 0 and var beside)
            return beside;
        // Without a word for a fate a tree would only tell the verb.
        if (!withTree || !HasFate(text, text.Sentences[sentence]))
            return Governor(text, sentence, head, withTree);
        var tree = text.Tree(sentence);
        if (FateOf(text, tree, head) is >= 0 and var own)
            return own;
        if (Toll(text, sentence, head) is >= 0 and var toll)
            return toll;
        var node = head;
        for (var steps = 0; steps < MostSteps && tree.Head(node) is >= 0 and var next; steps++)
        {
            node = next;
            if (_fates.Contains(tokens[node].Lemma) || (tokens[node].Tag == PartOfSpeech.Noun && FateOf(text, tree, node) is >= 0))
                return node;
            if (tokens[node].Tag != PartOfSpeech.Verb)
                continue;
            // "Left 12 people dead".
            return FateOf(text, tree, node) is >= 0 and var told ? told : Suffered(text, tree, node) is >= 0 and var suffered ? suffered : Checked(text, sentence, head, node);
        }
        return Predicates.NearestToken(text, sentence, head);
    }

    private bool HasFate(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_fates.Contains(text.Tokens[i].Lemma))
                return true;
        return false;
    }

    private static int Governor(AnnotatedText text, int sentence, int head, bool withTree)
    {
        if (!withTree || !HasTwoVerbs(text, text.Sentences[sentence]))
            return Predicates.NearestToken(text, sentence, head);
        var tree = text.Tree(sentence);
        var node = tree.Head(head);
        for (var steps = 0; steps < MostSteps && node >= 0 && text.Tokens[node].Tag != PartOfSpeech.Verb; steps++)
            node = tree.Head(node);
        return Checked(text, sentence, head, node);
    }

    private static bool HasTwoVerbs(AnnotatedText text, Sentence sentence)
    {
        var verbs = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken && verbs < 2; i++)
            verbs += text.Tokens[i].Tag == PartOfSpeech.Verb ? 1 : 0;
        return verbs > 1;
    }

    /// <summary>"Officials said" behind a statement governs the whole of it and tells nothing of the amount.</summary>
    private static int Checked(AnnotatedText text, int sentence, int head, int verb)
    {
        if (IsOwn(text, verb))
            return verb;
        var nearest = Predicates.NearestToken(text, sentence, head);
        // "Said that a dozen people were inside": told of them is only what is no verb.
        return IsOwn(text, nearest) ? nearest : -1;
    }

    private static bool IsOwn(AnnotatedText text, int verb) =>
        verb >= 0 && text.Tokens[verb] is { Tag: PartOfSpeech.Verb, Lemma: not ("say" or "tell" or "accord" or "report" or "add") };

    /// <summary>"The death toll from the storm rose to 24".</summary>
    private static int Toll(AnnotatedText text, int sentence, int head)
    {
        if (text.Tokens[head].Tag != PartOfSpeech.Num || head == 0 || text.Tokens[head - 1].Lower is not ("to" or "at" or "of" or "is" or "was" or "least" or "past"))
            return -1;
        for (var i = head - 1; i >= Math.Max(text.Sentences[sentence].FirstToken, head - LongestAside); i--)
            if (text.Tokens[i].Lower == "toll")
                return i;
        return -1;
    }

    /// <summary>"12 people killed", "2 dead", "killing at least 12 people": no tree is needed.</summary>
    private int Beside(AnnotatedText text, int sentence, int head)
    {
        var bounds = text.Sentences[sentence];
        if (Behind(text, bounds, head) is >= 0 and var behind)
            return behind;
        for (var i = head - 1; i >= Math.Max(bounds.FirstToken, head - MostSteps); i--)
        {
            var token = text.Tokens[i];
            // "And wounded four others": a second verb, though it looks like "wounded" before a noun.
            if (i > bounds.FirstToken && text.Tokens[i - 1].Tag == PartOfSpeech.Cconj && text.Tokens[i + 1].Tag == PartOfSpeech.Num && _fates.Contains(token.Lemma))
                return i;
            if (token.Tag == PartOfSpeech.Verb)
                return _fates.Contains(token.Lemma) && token.Penn != PennTag.VBN && token.Lemma is not ("die" or "perish" or "drown" or "disappear") ? i : -1;
            if (token.Tag is PartOfSpeech.Sconj or PartOfSpeech.Pron || token.Lower is ";" or ":" or "." or "(" || (token.Tag == PartOfSpeech.Adp && token.Lower is not ("at" or "of" or "than" or "about" or "around" or "over")))
                return -1;
        }
        return -1;
    }

    /// <summary>"Were killed", "killed", ", two of them children, were badly hurt": what follows the noun at once, apart from one aside.</summary>
    private int Behind(AnnotatedText text, Sentence bounds, int head)
    {
        var i = head + 1;
        if (i < bounds.EndToken && text.Tokens[i].Lower == ",")
            while (++i < bounds.EndToken && i < head + LongestAside && text.Tokens[i].Lower != ",")
            {
            }
        for (i = i < bounds.EndToken && text.Tokens[i].Lower == "," ? i + 1 : head + 1; i < bounds.EndToken; i++)
        {
            if (_fates.Contains(text.Tokens[i].Lemma))
                return i;
            if (text.Tokens[i].Tag is not (PartOfSpeech.Aux or PartOfSpeech.Adv) && text.Tokens[i].Lemma is not ("confirm" or "report" or "find"))
                break;
        }
        return -1;
    }

    /// <summary>"Five people were treated after being hurt": what befell them before the verb that governs them.</summary>
    private int Suffered(AnnotatedText text, DependencyTree tree, int verb)
    {
        foreach (var dependent in tree.Dependents(verb))
            if (tree.Relation(dependent) == DependencyRelation.Advcl && text.Tokens[dependent].Penn == PennTag.VBN && text.Tokens[dependent - 1].Lower == "being" && _fates.Contains(text.Tokens[dependent].Lemma))
                return dependent;
        return -1;
    }

    /// <summary>A word for a fate that hangs on this one, after it or as its subject: "people killed", "left dead", "toll rose".</summary>
    private int FateOf(AnnotatedText text, DependencyTree tree, int token)
    {
        foreach (var dependent in tree.Dependents(token))
        {
            var isPart = tree.Relation(dependent) is DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Amod or DependencyRelation.Xcomp
                or DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
            if (isPart && _fates.Contains(text.Tokens[dependent].Lemma))
                return dependent;
        }
        return -1;
    }
}
