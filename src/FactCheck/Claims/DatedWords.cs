using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Tells which word for a happening a time expression dates: the one that the sentence's tree leads to, else the nearest.
/// </summary>
internal sealed class DatedWords(EventForms forms, Lexicon carrying)
{
    private const int MostSteps = 8;
    private const int LongestDate = 31;
    private const string Killing = "killing";

    /// <summary>"Fire virtually destroyed": a known form so near before its verb is what the verb tells of, whatever the tree makes of it.</summary>
    private const int Beside = 3;

    /// <summary>Which of the heads a time expression dates: the one that the tree leads to first, else the nearest; -1 where it dates the saying.</summary>
    public int Find(AnnotatedText text, int sentence, ImmutableArray<Mention> mentions, List<int> heads, Timex timex, bool withTree)
    {
        if (!withTree || heads.Count == 1 && !HasSpeech(text, text.Sentences[sentence]))
            return Nearest(text, heads, timex.Span);
        var tree = text.Tree(sentence);
        var (first, last) = (text.TokenAt(timex.Span.Start), Math.Min(text.TokenAt(timex.Span.End - 1), text.Sentences[sentence].EndToken - 1));
        if (IsPartOfName(text, tree, last))
            return -1;
        var (node, isBehindSum) = (first, false);
        for (var steps = 0; steps < MostSteps && tree.Head(node) is >= 0 and var next; steps++)
        {
            node = next;
            if (node >= first && node <= last)
                continue;
            // "Sold the mill for a reported $3 million in 1957": no sum is of a year.
            isBehindSum |= text.Tokens[node].Tag == PartOfSpeech.Sym;
            if (tree.Relation(node) is DependencyRelation.Goeswith or DependencyRelation.Amod)
                continue;
            // "A star of the 1950s died": so long a time tells of the noun that it hangs on.
            if (!isBehindSum && timex.Days?.Days > LongestDate && text.Tokens[node].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn && !heads.Contains(node) && !IsBetween(text, tree, node, first, last) && !IsOfPerson(text, mentions, node))
                return -1;
            if (heads.IndexOf(node) is >= 0 and var head)
                return Carried(text, tree, heads, head, Nearest(text, heads, timex.Span));
            if (text.Tokens[node].Tag == PartOfSpeech.Verb && (Of(tree, heads, node, DependencyRelation.Obj) ?? Of(tree, heads, node, DependencyRelation.Nsubj)) is { } meant)
                return meant;
            if (IsSpeech(text.Tokens[node]))
                return Told(mentions, timex.Span, text.Tokens[node].Span) is { } told ? Nearest(text, heads, timex.Span, told) : -1;
            // "Plans made in March": of no verb outside.
            if (tree.Relation(node) is DependencyRelation.Acl or DependencyRelation.AclRelcl)
                return -1;
        }
        var nearest = Nearest(text, heads, timex.Span);
        return Carried(text, tree, heads, nearest, nearest);
    }

    /// <summary>"Made an appearance on Sunday", "the attack came on Sunday": a verb that says little leaves it to its noun.</summary>
    private static int? Of(DependencyTree tree, List<int> heads, int verb, DependencyRelation relation)
    {
        for (var i = 0; i < heads.Count; i++)
            if (tree.Head(heads[i]) == verb && tree.Relation(heads[i]) == relation)
                return i;
        return null;
    }

    /// <summary>The words of somebody that a time stands in, and the verb of saying does not: "it opened on Sunday, the mayor said".</summary>
    private static TextSpan? Told(ImmutableArray<Mention> mentions, TextSpan time, TextSpan verb)
    {
        foreach (var mention in mentions)
            if (mention is Quotation && mention.Span.Contains(time) && !mention.Span.Contains(verb))
                return mention.Span;
        return null;
    }

    /// <summary>"Voters in 2004 approved a levy": between a subject and its verb stands what belongs to the verb.</summary>
    private static bool IsBetween(AnnotatedText text, DependencyTree tree, int noun, int first, int last) =>
        tree.Relation(noun) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && noun < first && tree.Head(noun) is var verb && verb > last && verb - last <= 2 && text.Tokens[verb].Tag == PartOfSpeech.Verb;

    /// <summary>"A deal signed by Peter Quill in 1955": nobody is of a year.</summary>
    private static bool IsOfPerson(AnnotatedText text, ImmutableArray<Mention> mentions, int token)
    {
        foreach (var mention in mentions)
            if (mention is Name { Type: NameType.Person } && mention.Span.Contains(text.Tokens[token].Span))
                return true;
        return false;
    }

    /// <summary>
    /// A known form is dated rather than the verb that carries it: "held a meeting on Sunday", "at a meeting on Sunday played host", "a fire destroyed
    /// the store on Sunday", "the fire that broke out on Sunday".
    /// </summary>
    private int Carried(AnnotatedText text, DependencyTree tree, List<int> heads, int dated, int nearest)
    {
        var verb = heads[dated];
        // "Was shot and killed on Sunday".
        if (dated + 1 < heads.Count && heads[dated + 1] == verb + 2 && text.Tokens[verb + 1].Lower == "and" && forms.Of(text.Tokens[verb + 2]) == Killing)
            return dated + 1;
        if (forms.Contains(text.Tokens[verb]))
            return dated;
        if (forms.Contains(text.Tokens[heads[nearest]]) && text.Tokens[heads[nearest]].Tag != PartOfSpeech.Verb && tree.Head(heads[nearest]) == verb)
            return nearest;
        // "Suspended betting yesterday", "began to vote at noon".
        if (tree.Relation(verb) is DependencyRelation.Obj or DependencyRelation.Xcomp && heads.IndexOf(tree.Head(verb)) is >= 0 and var governor
            && (text.Tokens[verb].Penn == PennTag.VBG || text.Tokens[heads[governor]].Lemma is "begin" or "start"))
            return governor;
        if (carrying.Contains(text.Tokens[verb].Lemma))
        {
            for (var i = 0; i < heads.Count; i++)
                if (forms.Contains(text.Tokens[heads[i]])
                    && (tree.Head(heads[i]) == verb && tree.Relation(heads[i]) is DependencyRelation.Nsubj || tree.Head(verb) == heads[i] && tree.Relation(verb) is DependencyRelation.AclRelcl or DependencyRelation.Acl))
                    return i;
            if (dated > 0 && forms.Contains(text.Tokens[heads[dated - 1]]) && text.Tokens[heads[dated - 1]].Tag == PartOfSpeech.Noun && verb - heads[dated - 1] < Beside)
                return dated - 1;
        }
        return dated;
    }

    /// <summary>"The 1950s star", "an Easter market": the time describes the noun behind it.</summary>
    private bool IsPartOfName(AnnotatedText text, DependencyTree tree, int last) =>
        tree.Relation(last) is DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nummod && tree.Head(last) is var noun
        && noun > last && text.Tokens[noun].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn && !forms.Contains(text.Tokens[noun]);

    private static bool HasSpeech(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (IsSpeech(text.Tokens[i]))
                return true;
        return false;
    }

    private static bool IsSpeech(Token token) => token.Tag == PartOfSpeech.Verb && token.Lemma is "say" or "tell" or "announce" or "report" or "confirm" or "identify" or "add";

    private int Nearest(AnnotatedText text, List<int> heads, TextSpan span) => Nearest(text, heads, span, new TextSpan(0, text.Text.Length));

    /// <summary>The nearest head within a stretch of the text; -1 where it has none.</summary>
    private int Nearest(AnnotatedText text, List<int> heads, TextSpan span, TextSpan within)
    {
        var (first, last) = (text.TokenAt(span.Start), text.TokenAt(span.End - 1));
        var (best, least) = (-1, float.MaxValue);
        for (var i = 0; i < heads.Count; i++)
        {
            if (!within.Contains(text.Tokens[heads[i]].Span))
                continue;
            var distance = Distance(text, heads[i], first, last);
            // A known form is dated rather than the verb that carries it: "held a meeting on Sunday".
            if (!forms.Contains(text.Tokens[heads[i]]))
                distance += 3;
            if (distance < least)
                (best, least) = (i, distance);
        }
        return best;
    }

    private static float Distance(AnnotatedText text, int head, int first, int last)
    {
        var (from, to) = head < first ? (head + 1, first) : (last + 1, head);
        var distance = 1f;
        for (var i = from; i < to; i++)
            distance += text.Tokens[i].Lower is "," or ";" or ":" ? 2 : text.Tokens[i].Tag == PartOfSpeech.Verb ? 3 : 1;
        // "Appeared in court Monday on a charge of": what stands before.
        return head > last && last + 1 < head && text.Tokens[last + 1].Tag == PartOfSpeech.Adp ? distance + 4 : distance;
    }

    /// <summary>False for a time that tells of no happening at all.</summary>
    public static bool TellsWhen(AnnotatedText text, ImmutableArray<Mention> mentions, Timex timex) => !IsLimit(text, timex) && !IsOfSpeech(text, timex) && !IsOfQuotation(text, mentions, timex) && !IsOfOtherZone(text, timex);

    /// <summary>"Since 2019", "before the spring", "as of noon": a day that bounds a time is not the day of the happening.</summary>
    private static bool IsLimit(AnnotatedText text, Timex timex)
    {
        var before = text.TokenAt(timex.Span.Start) - 1;
        return before >= 0 && text.Tokens[before].Lower is "since" or "until" or "till" or "before" or "after" or "by" or "from" or "to" or "than" or "through" or "ago"
            || before > 0 && text.Tokens[before].Lower == "of" && text.Tokens[before - 1].Lower == "as";
    }

    /// <summary>"Police said Tuesday", "officials announced on Monday that": the day of the words, not of what they tell.</summary>
    private static bool IsOfSpeech(AnnotatedText text, Timex timex)
    {
        var before = text.TokenAt(timex.Span.Start) - 1;
        if (before > 0 && text.Tokens[before].Lower == "on")
            before--;
        return before >= 0 && IsSpeech(text.Tokens[before]);
    }

    /// <summary>"At 7:15 p.m. tonight (0315 GMT Sunday)": the day somewhere else.</summary>
    private static bool IsOfOtherZone(AnnotatedText text, Timex timex)
    {
        var (first, before) = (text.TokenAt(timex.Span.Start), text.TokenAt(timex.Span.Start) - 1);
        if (before < 1 || text.Tokens[before].Lower is not ("gmt" or "utc" or "bst" or "cet" or "et" or "est" or "edt" or "ct" or "mt" or "pt" or "pst" or "pdt"))
            return false;
        for (var i = before; i > Math.Max(0, first - 6); i--)
            if (text.Tokens[i].Lower == "(")
                return true;
        return false;
    }

    /// <summary>"How many will you lose today?": a speaker's day is not the article's.</summary>
    private static bool IsOfQuotation(AnnotatedText text, ImmutableArray<Mention> mentions, Timex timex)
    {
        if (text.Quote(timex.Span).ToLowerInvariant() is not ("today" or "tonight" or "tomorrow" or "now"))
            return false;
        foreach (var mention in mentions)
            if (mention is Quotation { IsDirect: true } && mention.Span.Contains(timex.Span))
                return true;
        return false;
    }
}
