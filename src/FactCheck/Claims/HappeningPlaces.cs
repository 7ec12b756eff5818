using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Which happening a place name locates, as the tree of the sentence ties them: "a fire in Harlow", "the fire broke out in Harlow", "an attack on a
/// school near Harlow", "held a meeting in Harlow".
/// </summary>
internal sealed class HappeningPlaces(Lexicons lexicons)
{
    /// <summary>The predicate of such a claim, whatever verb carries the happening.</summary>
    public const string Predicate = "take place";

    private const int MostSteps = 3;
    private const int Near = 6;
    private const int Described = 3;
    private const string Strikes = "strikes";
    private readonly Lexicon _carrying = lexicons["carrying-verbs"];

    public HappeningMention? Of(HappeningIndex happenings, AnnotatedText text, int sentence, Name place)
    {
        var found = happenings.InSentence(text, sentence);
        if (!IsAnyKnown(found) || !MayBeTied(found, text, text.Sentences[sentence], place))
            return null;
        var tree = text.Tree(sentence);
        var node = Outer(text, tree, Head(text, tree, place), place, out var isDescribed);
        if (isDescribed && IsTown(place) && Known(found, node) is { } called)
            return called;
        if (tree.Relation(node) == DependencyRelation.Obj && Carries(text, tree.Head(node), Strikes) && Known(found, Subject(tree, tree.Head(node))) is { } striking)
            return striking;
        if (tree.Relation(node) == DependencyRelation.NsubjPass && Carries(text, tree.Head(node), Strikes) && Known(found, Agent(text, tree, tree.Head(node))) is { } struck)
            return struck;
        return Above(found, text, tree, node);
    }

    /// <summary>False where no word near the name ties places, so that no tree is needed.</summary>
    private bool MayBeTied(IReadOnlyList<HappeningMention> found, AnnotatedText text, Sentence bounds, Name place)
    {
        var first = text.TokenAt(place.Span.Start);
        for (var i = Math.Max(bounds.FirstToken, first - Near); i < Math.Min(bounds.EndToken, first + Near); i++)
            if (i < first && Locates(text.Tokens[i].Lower) || text.Tokens[i].Tag == PartOfSpeech.Verb && Carries(text, i, Strikes))
                return true;
        var last = text.TokenAt(place.Span.End - 1);
        foreach (var mention in found)
            if (mention.Token > last && mention.Token <= last + Described)
                return true;
        return false;
    }

    private HappeningMention? Above(IReadOnlyList<HappeningMention> found, AnnotatedText text, DependencyTree tree, int node)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (tree.Dependent(node, DependencyRelation.Case) is not (>= 0 and var preposition) || !Locates(text.Tokens[preposition].Lower) || tree.Head(node) is not (>= 0 and var above))
                return null;
            if (tree.Relation(node) == DependencyRelation.Obl)
                return OfVerb(found, text, tree, above);
            if (tree.Relation(node) != DependencyRelation.Nmod)
                return null;
            if ((Known(found, above) ?? Known(found, tree.Dependent(above, DependencyRelation.Compound))) is { } named)
                return named;
            node = above;
        }
        return null;
    }

    /// <summary>The noun that a name describes ("a Harlow hotel", "Harlow's market", "the city of Harlow"), itself where it describes none.</summary>
    private static int Outer(AnnotatedText text, DependencyTree tree, int node, Name place, out bool isDescribed)
    {
        isDescribed = false;
        while (tree.Relation(node) is DependencyRelation.Compound or DependencyRelation.NmodPoss && tree.Head(node) is var noun && text.Tokens[noun].Start >= place.Span.End)
            (node, isDescribed) = (noun, true);
        return !isDescribed && tree.Relation(node) == DependencyRelation.Nmod && tree.Dependent(node, DependencyRelation.Case) is >= 0 and var of && text.Tokens[of].Lower == "of"
            && text.Tokens[tree.Head(node)].Lemma is "town" or "city" or "village" or "state" or "province" or "county" or "district" or "island" or "region" or "suburb" or "port"
            ? tree.Head(node) : node;
    }

    /// <summary>"The Peru attack" can be Peru's; "the Lima attack" was in Lima.</summary>
    private static bool IsTown(Name place) => Gazetteer.Find(Folding.Fold(place.Canonical)) is { IsEmpty: false } places && places[0].Kind == PlaceKind.City;

    private static int Agent(AnnotatedText text, DependencyTree tree, int verb)
    {
        foreach (var dependent in tree.Dependents(verb))
            if (tree.Relation(dependent) is DependencyRelation.OblAgent or DependencyRelation.Obl && tree.Dependent(dependent, DependencyRelation.Case) is >= 0 and var by && text.Tokens[by].Lower == "by")
                return dependent;
        return -1;
    }

    private HappeningMention? OfVerb(IReadOnlyList<HappeningMention> found, AnnotatedText text, DependencyTree tree, int verb)
    {
        if (Known(found, verb) is { } happened)
            return happened;
        if (text.Tokens[verb].Lemma is "hold" or "attend" or "host" or "convene" && Known(found, tree.Dependent(verb, DependencyRelation.Obj)) is { } held)
            return held;
        if (!Carries(text, verb, null) && text.Tokens[verb].Lemma is not ("take" or "hold" or "center" or "centre" or "locate" or "begin" or "start" or "record" or "report"))
            return null;
        return Subject(tree, verb) is >= 0 and var subject ? Known(found, subject) ?? Known(found, tree.Dependent(subject, DependencyRelation.Compound)) : null;
    }

    /// <summary>Of a clause that tells of a noun, that noun.</summary>
    private static int Subject(DependencyTree tree, int verb) =>
        tree.Relation(verb) is DependencyRelation.Acl or DependencyRelation.AclRelcl ? tree.Head(verb) : tree.Subject(verb);

    private bool Carries(AnnotatedText text, int verb, string? how) => _carrying.TryGetValue(text.Tokens[verb].Lemma, out var does) && (how is null || how == does);

    private static bool Locates(string preposition) => preposition is "in" or "at" or "near" or "outside" or "off" or "inside" or "on" or "along" or "within";

    private static bool IsAnyKnown(IReadOnlyList<HappeningMention> found)
    {
        foreach (var mention in found)
            if (mention.Happening.HasKnownForm)
                return true;
        return false;
    }

    private static HappeningMention? Known(IReadOnlyList<HappeningMention> found, int token)
    {
        foreach (var mention in found)
            if (mention.Token == token && mention.Happening.HasKnownForm)
                return mention;
        return null;
    }

    /// <summary>The word of the name that the others hang on.</summary>
    private static int Head(AnnotatedText text, DependencyTree tree, Name place)
    {
        var (first, last) = (text.TokenAt(place.Span.Start), Math.Min(text.TokenAt(place.Span.End - 1), tree.Sentence.EndToken - 1));
        for (var i = first; i <= last; i++)
            if (tree.Head(i) < first || tree.Head(i) > last)
                return i;
        return first;
    }
}
