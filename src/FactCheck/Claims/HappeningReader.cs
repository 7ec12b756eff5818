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
    private static readonly WordQuestion MeansCopyright = new(static word => word.Lower is "copyright" or "©" or "(c)");
    private readonly EventForms _forms = new(lexicons);
    private readonly Lexicon _light = lexicons["light-words"];
    private readonly ActForms _acts = new(lexicons["same-acts"], lexicons["act-nouns"]);
    private readonly DatedWords _dated = new(new EventForms(lexicons), lexicons["carrying-verbs"]);
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

        var (dates, times) = (new List<Timex>[heads.Count], new List<Timex>[heads.Count]);
        foreach (var mention in mentions)
        {
            if (mention is not Timex { Type: TimexType.Date or TimexType.Time } printed || !DatedWords.TellsWhen(text, mentions, printed))
                continue;
            var date = OpenDates.Of(printed, text, reading.Article);
            // "At 3 p.m." states no day, but the time of one.
            var time = (date ?? printed) is { Clock: not null } clock && (date is not null || (printed.Stated & TimexParts.Time) != 0) ? clock : null;
            if ((date ?? time) is not { } timex || _dated.Find(text, sentence, mentions, heads, timex, withTree) is not (>= 0 and var dated))
                continue;
            if (date is not null)
                (dates[dated] ??= []).Add(date);
            if (time is not null)
                (times[dated] ??= []).Add(time);
        }

        var polarity = new PolarityReader(text);
        PartyReader? parties = null;
        var found = new List<HappeningMention>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
            if (dates[i] is not null || times[i] is not null || _forms.Contains(text.Tokens[heads[i]]))
                found.Add(new HappeningMention(text, sentence, heads[i], Describe(text, sentence, mentions, heads[i], dates[i], withTree, polarity, parties ??= new PartyReader(_partyWords, reading, text, sentence)))
                {
                    Dates = dates[i] ?? [],
                    Times = times[i] ?? [],
                    Arguments = withTree && (dates[i] ?? times[i]) is not null ? HappeningArguments.Read(reading, text, sentence, heads[i]) : null,
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
            var isForm = _forms.Contains(token) && !IsGunfire(text, bounds, i);
            var isNamed = (isForm || _acts.HasNoun(token)) && !InMention(mentions, token.Span);
            if (!isNamed && (token.Tag != PartOfSpeech.Verb || IsCompound(text, bounds, i) || _light.Contains(token.Lemma) && !_acts.HasVerb(token)))
                continue;
            heads.Add(i);
            haveForm |= isForm;
        }
        return (heads, haveForm);
    }

    /// <summary>"An Egypt-brokered truce", "the US-led coalition".</summary>
    private static bool IsCompound(AnnotatedText text, Sentence bounds, int token) =>
        token > bounds.FirstToken && text.Tokens[token - 1].Lower is "-" or "–" && text.Tokens[token - 1].End == text.Tokens[token].Start;

    /// <summary>"Opened fire", "friendly fire": nothing burned.</summary>
    private static bool IsGunfire(AnnotatedText text, Sentence bounds, int token) =>
        text.Tokens[token].Lower == "fire" && token > bounds.FirstToken
        && text.Tokens[token - 1].Lemma is "open" or "return" or "hold" or "cease" or "exchange" or "under" or "friendly" or "hostile" or "enemy" or "sniper" or "rifle" or "mortar" or "artillery" or "rocket" or "tank";

    /// <summary>"The March" of a name, "March" of a date: no happening.</summary>
    private static bool InMention(ImmutableArray<Mention> mentions, TextSpan span)
    {
        foreach (var mention in mentions)
            if (mention is Name { Type: not NameType.Place } or Timex && mention.Span.Contains(span))
                return true;
        return false;
    }

    private Happening Describe(AnnotatedText text, int sentence, ImmutableArray<Mention> mentions, int head, List<Timex>? dates, bool withTree, PolarityReader polarity, PartyReader partyReader)
    {
        var lemma = text.Tokens[head].Lemma;
        var parties = partyReader.Read(head);
        var told = polarity.Read(head);
        _forms.TryGetValue(text.Tokens[head], out var form);
        return new Happening
        {
            Form = form ?? (withTree ? _acts.Of(text, sentence, head) : lemma),
            HasKnownForm = form is not null,
            Head = lemma,
            Parties = parties.Parties,
            PartyCount = parties.Count,
            Host = parties.Host,
            Level = parties.Level,
            Place = parties.Place,
            Region = parties.Region,
            Which = Which(text, sentence, head, mentions),
            Days = Common(dates),
            Modality = told.Modality,
            Polarity = told.Polarity,
        };
    }

    /// <summary>"The previous ministers' meeting": the nearest such word before the head, within its noun phrase; "last week's meeting" can be this one.</summary>
    private static string? Which(AnnotatedText text, int sentence, int head, ImmutableArray<Mention> mentions)
    {
        for (var i = head - 1; i >= Math.Max(text.Sentences[sentence].FirstToken, head - 10); i--)
        {
            if (IsInTimex(mentions, text.Tokens[i].Span))
                continue;
            if (text.Tokens[i].Lower is "previous" or "last" or "prior" or "earlier" or "past")
                return "previous";
            if (text.Tokens[i].Lower is "next" or "another" or "future" or "upcoming" or "following" or "second" or "recent" or "latest")
                return "next";
            if (text.Tokens[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Adp || text.Tokens[i].Lower is "a" or "an" or "the")
                break;
        }
        return null;
    }

    private static bool IsInTimex(ImmutableArray<Mention> mentions, TextSpan span)
    {
        foreach (var mention in mentions)
            if (mention is Timex && mention.Span.Contains(span))
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
