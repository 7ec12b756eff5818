using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Events;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Discrepancies;

/// <summary>How likely two claims are about the same fact, 0 to 1, and why; for happenings also what speaks for and against one event.</summary>
internal readonly record struct Alignment(double Score, string Reason, EventSimilarity? Event = null)
{
    private const double SubjectWeight = 0.35;
    private const double PredicateWeight = 0.15;
    private const double ContextWeight = 0.5;

    /// <summary>What it is worth that one month, or year, is next to the other: a slip makes such dates more often than two occasions do.</summary>
    private const double NextTo = 0.1;

    /// <summary>What the same agent, patient or goal of a dated happening is worth among the words around it.</summary>
    private const double SharedArgument = 0.25;

    /// <summary>What a name that an act was done to by both claims is worth among the words around it.</summary>
    private const double SharedName = 0.4;

    /// <summary>What two predicates that may be opposites are worth, as a share of one and the same.</summary>
    private const double OpposedPredicate = 0.35;

    /// <summary>False where what all claims of two facts have alike rules out that they are about one thing: most pairs, and cheap to tell.</summary>
    public static bool IsPossible(Claim a, Claim b, Rule rule)
    {
        if (rule.Compare.Derive is not null && !DerivedAlignment.IsPossible(a, b))
            return false;
        if (a.Kind == ClaimKind.Relation)
            return RelationAlignment.Of(a, b).Score > 0;
        if (a.Kind == ClaimKind.Credit)
            return true;
        if (a.Evidence.Article == b.Evidence.Article)
            return WithinArticle(a, b).Score > 0;
        var needsKey = rule.Align.On == AlignOn.Entity || (rule.Align.On == AlignOn.Event && a.Subject.Type != SubjectType.Happening);
        return !needsKey || PlaceAlignment.AreNear(a, b) || rule.Find.Counted is not null || ShareKeyOrHaveNone(a.Subject, b.Subject);
    }

    public static Alignment Of(Claim a, Claim b, Rule rule, ContextSimilarity contexts)
    {
        if (Derivation.Joins(a, b))
            return DerivedAlignment.OfOneArticle;
        foreach (var name in rule.Align.Same)
            if (Stated(a, name) is { } left && Stated(b, name) is { } right && left != right && !(name == "predicate" && PlaceAlignment.AreNear(a, b)))
                return new Alignment(0, $"the {name} differs: {left} against {right}");
        if (AmountAlignment.Takes(a.Kind) && a.Evidence.Article != b.Evidence.Article)
            return AmountAlignment.Of(a, b, rule, contexts);
        if (a.Kind == ClaimKind.Relation)
            return RelationAlignment.Of(a, b);
        if (a.Kind == ClaimKind.Age && a.Subject.Type == SubjectType.Person)
            return AgeAlignment.Of(a, b, contexts);
        if (LimitAlignment.Takes(a, b))
            return LimitAlignment.Of(a, b, contexts);
        if (a.Kind == ClaimKind.Age && rule.Find.Counted is null)
            return new Alignment(0, "one is no limit, and the person is not named");
        if (a.Predicate == DeathPlaces.Predicate && !(contexts.IsOnly(a) && contexts.IsOnly(b)))
            return new Alignment(0, "one article tells of several deaths");
        if (a.Kind == ClaimKind.Credit)
            return SpeechAlignment.OfWords(a.Subject.Keys, b.Subject.Keys);
        if (a.Kind == ClaimKind.Participants && a.Evidence.Article != b.Evidence.Article)
            return ParticipantAlignment.Of(a, b);
        if (Told(a.Modality) != Told(b.Modality))
            return new Alignment(0, $"one is told as {Hyphenated.Of(a.Modality)}, the other as {Hyphenated.Of(b.Modality)}");

        return rule.Align.On switch
        {
            _ when a.Evidence.Article == b.Evidence.Article => WithinArticle(a, b),
            AlignOn.Event when PlaceAlignment.AreNear(a, b) => PlaceAlignment.Of(a, b, contexts),
            AlignOn.Event when a.Happening is { } x && b.Happening is { } y && a.Subject.Type == SubjectType.Happening => OfHappenings(x, y, a, b, contexts),
            AlignOn.Event when AreOfTwoHappenings(a.Happening, b.Happening) => new Alignment(0, "they belong to two happenings"),
            AlignOn.Speech => SpeechAlignment.Of(a, b),
            _ => OfEntities(a, b, rule, contexts),
        };
    }

    private static string? Stated(Claim claim, string name) => name == "predicate" ? claim.Predicate : claim.Qualifiers.GetValueOrDefault(name);

    /// <summary>An article has many numbers for many things; only what it says of one person under two names or ages is compared within it.</summary>
    private static Alignment WithinArticle(Claim a, Claim b) =>
        Derivation.Joins(a, b) ? DerivedAlignment.OfOneArticle
        : a.Kind is ClaimKind.PersonName or ClaimKind.Age && a.Subject.Type == SubjectType.Person && a.Subject.Entity is { } entity && entity == b.Subject.Entity
            ? new Alignment(1, "the same person in one article")
        : TimeAlignment.IsOneLife(a, b) ? new Alignment(1, "nobody is born or dies twice")
            : new Alignment(0, "two statements of one article about different things");

    private static Alignment OfHappenings(Happening x, Happening y, Claim a, Claim b, ContextSimilarity contexts)
    {
        var similarity = a.Kind == ClaimKind.Place ? EventSimilarity.Of(PlaceAlignment.Unplaced(x), PlaceAlignment.Unplaced(y)) : EventSimilarity.Of(x, y);
        if (similarity.Score == 0)
            return new Alignment(0, similarity.Against[0], similarity);
        var context = Context(a, b, contexts);
        // Parties or their number tell a happening from others of its form; without them the words around have to.
        var shared = x.Parties.Intersect(y.Parties).Count();
        if (shared == 0 && !(x.HasKnownForm && y.HasKnownForm) && !(TimeAlignment.Takes(a.Kind) && TimeAlignment.IsOfOneThing(a, b)))
            return new Alignment(0, $"nothing but '{x.Head}' in common", similarity);
        if (a.Predicate == HappeningPlaces.Predicate && PlaceAlignment.Apart(x, y, a, b, contexts) is { } elsewhere)
            return new Alignment(0, elsewhere, similarity);
        var known = shared >= 2 || (x.PartyCount is not null && x.PartyCount == y.PartyCount);
        // Two people meet, fight or marry more than once; states at talks of so many parties are told apart by their number.
        if (TimeAlignment.Takes(a.Kind) && !(known && x.PartyCount is not null) && TimeAlignment.Apart(a, b, context) is { } apart)
            return new Alignment(0, apart, similarity);
        if (TimeAlignment.Takes(a.Kind))
            context = Math.Min(1, context + (SharedArgument * TimeAlignment.Shared(a, b)) + (TimeAlignment.AreNext(a, b) ? NextTo : 0));
        var score = known ? similarity.Score : 0.5 * (similarity.Score + context);
        return new Alignment(score, FormattableString.Invariant($"event similarity {similarity.Score:0.00}, context {context:0.00}"), similarity);
    }

    /// <summary>What is alleged is told as done: "the reported attack".</summary>
    public static Modality Told(Modality modality) => modality == Modality.Alleged ? Modality.Done : modality;

    private static bool AreOfTwoHappenings(Happening? x, Happening? y) =>
        x is not null && y is not null && x.Form == y.Form && x.Days is { } days && y.Days is { } other && !days.Overlaps(other);

    private static Alignment OfEntities(Claim a, Claim b, Rule rule, ContextSimilarity contexts)
    {
        // A rule that names what is counted takes its words for one: "people", "miners", "victims".
        if (a.Subject.Type != b.Subject.Type || (rule.Find.Counted is null && !ShareKeyOrHaveNone(a.Subject, b.Subject)))
            return new Alignment(0, $"the subject differs: {a.Subject.Label} against {b.Subject.Label}");
        if (a.Kind is ClaimKind.PersonRole or ClaimKind.Charge or ClaimKind.Occurrence && !AreOfOnePerson(a.Subject, b.Subject) || a.Kind == ClaimKind.Place && a.Subject.Type == SubjectType.Person && !HaveOneName(a.Subject, b.Subject))
            return new Alignment(0, $"the person differs: {a.Subject.Label} against {b.Subject.Label}");
        var context = Context(a, b, contexts);
        if (a.Kind == ClaimKind.Occurrence && ActAlignment.Objects(a, b) is var objects)
        {
            if (objects == ActObjects.Apart)
                return new Alignment(0, $"one was done to {a.Qualifiers[PersonActs.Object].TrimStart('@')}, the other to {b.Qualifiers[PersonActs.Object].TrimStart('@')}");
            context = Math.Min(1, context + (objects == ActObjects.OneName ? SharedName : 0));
        }
        var predicate = a.Predicate == b.Predicate ? 1 : 0;
        // Of two acts of a person the check tells whether they exclude each other.
        var score = SubjectWeight + (PredicateWeight * (a.Kind == ClaimKind.Occurrence ? Math.Max(predicate, OpposedPredicate) : predicate)) + (ContextWeight * context);
        return new Alignment(score, FormattableString.Invariant($"the same subject, {(predicate == 1 ? "the same" : "another")} predicate, context {context:0.00}"));
    }

    private static double Context(Claim a, Claim b, ContextSimilarity contexts) => contexts.Likeness(a, b);

    /// <summary>Two people can have one given name: of two whole names the last part is the same, or two parts are.</summary>
    private static bool AreOfOnePerson(ClaimSubject a, ClaimSubject b)
    {
        if (a.Keys.Length < 2 || b.Keys.Length < 2 || a.Keys[^1] == b.Keys[^1])
            return true;
        var shared = 0;
        foreach (var key in a.Keys)
            shared += key.Length > 1 && b.Keys.Contains(key) ? 1 : 0;
        return shared > 1;
    }

    /// <summary>Families live together or apart: given and last name have to be the same.</summary>
    private static bool HaveOneName(ClaimSubject a, ClaimSubject b) => a.Keys.Length > 1 && b.Keys.Length > 1 && a.Keys[0] == b.Keys[0] && a.Keys[^1] == b.Keys[^1];

    private static bool ShareKeyOrHaveNone(ClaimSubject a, ClaimSubject b) => a.SharesKey(b) || (a.Keys.IsEmpty && b.Keys.IsEmpty);
}
