using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds the words for happenings in a sentence, with their parties, level, host, place and dates. A time expression belongs to
/// the nearest word for a happening, or to the nearest verb where the sentence has none.
/// </summary>
internal sealed class HappeningReader(Lexicons lexicons)
{
    private const int MostSteps = 8;
    private const int LongestDate = 31;
    private static readonly WordQuestion MeansCopyright = new(static word => word.Lower is "copyright" or "©" or "(c)");
    private readonly EventForms _forms = new(lexicons);
    private readonly Lexicon _light = lexicons["light-words"];
    private readonly Lexicon _carrying = lexicons["carrying-verbs"];
    private readonly PartyWords _partyWords = new(lexicons["party-counts"], lexicons["levels"]);

    /// <param name="reading">The article.</param>
    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="withTree">True to date by the sentence's tree, and to read who acts; a tree takes longer than all else that is read.</param>
    public IReadOnlyList<HappeningMention> Read(ArticleReading reading, AnnotatedText text, int sentence, bool withTree)
    {
        if (reading.IsHead(text.Field, text.Sentences[sentence].Span) || IsCopyright(text, text.Sentences[sentence]))
            return [];
        var mentions = reading.InSentence(text.Field, sentence);
        var (heads, haveForm) = Heads(text, sentence, mentions);
        if (heads.Count == 0 || !haveForm && !HasTimex(mentions))
            return [];

        var dates = new List<Timex>[heads.Count];
        foreach (var mention in mentions)
            if (mention is Timex { Type: TimexType.Date or TimexType.Time } printed && OpenDates.Of(printed, text, reading.Article) is { } timex && !IsLimit(text, timex) && !IsOfSpeech(text, timex) && !IsOfQuotation(text, mentions, timex) && Dated(text, sentence, heads, timex, withTree) is >= 0 and var dated)
                (dates[dated] ??= []).Add(timex);

        var polarity = new PolarityReader(text);
        PartyReader? parties = null;
        var found = new List<HappeningMention>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
            if (dates[i] is not null || _forms.Contains(text.Tokens[heads[i]]))
                found.Add(new HappeningMention(text, sentence, heads[i], Describe(text, sentence, heads[i], dates[i], polarity, parties ??= new PartyReader(_partyWords, reading, text, sentence)))
                {
                    Dates = dates[i] ?? [],
                    Arguments = withTree && dates[i] is not null ? HappeningArguments.Read(reading, text, sentence, heads[i]) : null,
                });
        return found;
    }

    /// <summary>"Copyright 2014 ..." dates the page.</summary>
    private static bool IsCopyright(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (MeansCopyright.IsTrueOf(text.Words[i]))
                return true;
        return false;
    }

    private static bool HasTimex(ImmutableArray<Mention> mentions)
    {
        foreach (var mention in mentions)
            if (mention is Timex)
                return true;
        return false;
    }

    /// <summary>The words for happenings and, for where there are none but a date, the main verbs; whether a word is a known form.</summary>
    private (List<int> Heads, bool HaveForm) Heads(AnnotatedText text, int sentence, ImmutableArray<Mention> mentions)
    {
        var (heads, haveForm) = (new List<int>(), false);
        var bounds = text.Sentences[sentence];
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (token.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Propn))
                continue;
            var isForm = _forms.Contains(token);
            if (!(isForm && !InMention(mentions, token.Span)) && (token.Tag != PartOfSpeech.Verb || _light.Contains(token.Lemma)))
                continue;
            heads.Add(i);
            haveForm |= isForm;
        }
        return (heads, haveForm);
    }

    /// <summary>"The March" of a name, "March" of a date: no happening.</summary>
    private static bool InMention(ImmutableArray<Mention> mentions, TextSpan span)
    {
        foreach (var mention in mentions)
            if (mention is Name { Type: not NameType.Place } or Timex && mention.Span.Contains(span))
                return true;
        return false;
    }

    /// <summary>Which of the heads a time expression dates: the one that the tree leads to first, else the nearest; -1 where it dates the saying.</summary>
    private int Dated(AnnotatedText text, int sentence, List<int> heads, Timex timex, bool withTree)
    {
        if (!withTree || heads.Count == 1 && !HasSpeech(text, text.Sentences[sentence]))
            return Nearest(text, heads, timex.Span);
        var tree = text.Tree(sentence);
        var (first, last) = (text.TokenAt(timex.Span.Start), Math.Min(text.TokenAt(timex.Span.End - 1), text.Sentences[sentence].EndToken - 1));
        if (IsPartOfName(text, tree, last))
            return -1;
        var node = first;
        for (var steps = 0; steps < MostSteps && tree.Head(node) is >= 0 and var next; steps++)
        {
            node = next;
            if (node >= first && node <= last)
                continue;
            // "A star of the 1950s died": so long a time tells of the noun that it hangs on.
            if (timex.Days?.Days > LongestDate && text.Tokens[node].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn && !heads.Contains(node))
                return -1;
            if (heads.IndexOf(node) is >= 0 and var head)
                return Carried(text, tree, heads, head, Nearest(text, heads, timex.Span));
            if (IsSpeech(text.Tokens[node]))
                return -1;
        }
        return Nearest(text, heads, timex.Span);
    }

    /// <summary>
    /// A known form is dated rather than the verb that carries it: "held a meeting on Sunday", "at a meeting on Sunday played host", "a fire destroyed
    /// the store on Sunday", "the fire that broke out on Sunday".
    /// </summary>
    private int Carried(AnnotatedText text, DependencyTree tree, List<int> heads, int dated, int nearest)
    {
        var verb = heads[dated];
        if (_forms.Contains(text.Tokens[verb]))
            return dated;
        if (_forms.Contains(text.Tokens[heads[nearest]]) && tree.Head(heads[nearest]) == verb)
            return nearest;
        if (_carrying.Contains(text.Tokens[verb].Lemma))
            for (var i = 0; i < heads.Count; i++)
                if (_forms.Contains(text.Tokens[heads[i]])
                    && (tree.Head(heads[i]) == verb && tree.Relation(heads[i]) is DependencyRelation.Nsubj || tree.Head(verb) == heads[i] && tree.Relation(verb) is DependencyRelation.AclRelcl or DependencyRelation.Acl))
                    return i;
        return dated;
    }

    /// <summary>"The 1950s star", "an Easter market": the time describes the noun behind it.</summary>
    private bool IsPartOfName(AnnotatedText text, DependencyTree tree, int last) =>
        tree.Relation(last) is DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nummod && tree.Head(last) is var noun
        && noun > last && text.Tokens[noun].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn && !_forms.Contains(text.Tokens[noun]);

    private static bool HasSpeech(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (IsSpeech(text.Tokens[i]))
                return true;
        return false;
    }

    private static bool IsSpeech(Token token) => token.Tag == PartOfSpeech.Verb && token.Lemma is "say" or "tell" or "announce" or "report" or "confirm" or "identify" or "add";

    private int Nearest(AnnotatedText text, List<int> heads, TextSpan span)
    {
        var (first, last) = (text.TokenAt(span.Start), text.TokenAt(span.End - 1));
        var (best, least) = (0, float.MaxValue);
        for (var i = 0; i < heads.Count; i++)
        {
            var distance = Distance(text, heads[i], first, last);
            // A known form is dated rather than the verb that carries it: "held a meeting on Sunday".
            if (!_forms.Contains(text.Tokens[heads[i]]))
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
        return distance;
    }

    private Happening Describe(AnnotatedText text, int sentence, int head, List<Timex>? dates, PolarityReader polarity, PartyReader partyReader)
    {
        var lemma = text.Tokens[head].Lemma;
        var parties = partyReader.Read(head);
        var told = polarity.Read(head);
        return new Happening
        {
            Form = _forms.TryGetValue(text.Tokens[head], out var form) ? form : lemma,
            HasKnownForm = form is not null,
            Head = lemma,
            Parties = parties.Parties,
            PartyCount = parties.Count,
            Host = parties.Host,
            Level = parties.Level,
            Place = parties.Place,
            Region = parties.Region,
            Which = Which(text, sentence, head),
            Days = Common(dates),
            Modality = told.Modality,
            Polarity = told.Polarity,
        };
    }

    /// <summary>"The previous ministers' meeting": the nearest such word before the head, within its noun phrase.</summary>
    private static string? Which(AnnotatedText text, int sentence, int head)
    {
        for (var i = head - 1; i >= Math.Max(text.Sentences[sentence].FirstToken, head - 10); i--)
        {
            if (text.Tokens[i].Lower is "previous" or "last" or "prior" or "earlier" or "past")
                return "previous";
            if (text.Tokens[i].Lower is "next" or "another" or "future" or "upcoming" or "following" or "second" or "recent" or "latest")
                return "next";
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Adp)
                break;
        }
        return null;
    }

    /// <summary>"Since 2019", "before the spring": a day that bounds a time is not the day of the happening.</summary>
    private static bool IsLimit(AnnotatedText text, Timex timex)
    {
        var before = text.TokenAt(timex.Span.Start) - 1;
        return before >= 0 && text.Tokens[before].Lower is "since" or "until" or "till" or "before" or "after" or "by" or "from" or "to" or "than" or "through" or "ago";
    }

    /// <summary>"Police said Tuesday", "officials announced on Monday that": the day of the words, not of what they tell.</summary>
    private static bool IsOfSpeech(AnnotatedText text, Timex timex)
    {
        var before = text.TokenAt(timex.Span.Start) - 1;
        if (before > 0 && text.Tokens[before].Lower == "on")
            before--;
        return before >= 0 && IsSpeech(text.Tokens[before]);
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

    /// <summary>The days that all dates of one happening hold; those of the first where they hold none in common.</summary>
    private static DateInterval? Common(List<Timex>? dates)
    {
        if (dates?.Find(d => d.Days is not null)?.Days is not { } days)
            return null;
        foreach (var date in dates)
            if (date.Days is { } other && other.Overlaps(days))
                days = new DateInterval(other.First > days.First ? other.First : days.First, other.Last < days.Last ? other.Last : days.Last);
        return days;
    }
}
