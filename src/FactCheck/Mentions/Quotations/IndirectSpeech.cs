using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>
/// Clauses that report somebody's words: "Smith said (that) ...", "..., Smith said", "according to Smith, ...". What lies
/// between marks may be part of the clause.
/// </summary>
internal sealed class IndirectSpeech(MarkedText marked, SpeechCues cues)
{
    /// <summary>A clause of fewer words says nothing ("he said so").</summary>
    private const int ShortestClause = 3;

    /// <summary>From a cue without "that" to the verb of its clause.</summary>
    private const int LongestSubject = 25;

    /// <summary>Between a cue and "that": the listener, the day, the place.</summary>
    private const int LongestAdjunct = 14;

    /// <summary>What goes on longer is read in pieces, so that time stays linear on text without full stops.</summary>
    private const int LongestSentence = 200;

    private readonly ImmutableArray<Token> _tokens = marked.Tokens;
    private readonly SpeakerPhrases _speakers = new(marked);

    /// <summary>A reported clause: its cue, its speaker's words and its own place.</summary>
    public readonly record struct Clause(string Cue, TokenRange Speaker, TokenRange Content)
    {
        public TextSpan SpanIn(AnnotatedText text) => Content.SpanIn(text);
    }

    /// <summary>The clauses of a field in order of their cues.</summary>
    public List<Clause> Find()
    {
        var found = new List<Clause>();
        for (var first = 0; first < _tokens.Length;)
        {
            var end = first + 1;
            while (end < _tokens.Length && end - first < LongestSentence && !marked.EndsSentence(end - 1))
                end++;
            ReadSentence(first, end, found);
            first = end;
        }
        return found;
    }

    private void ReadSentence(int first, int end, List<Clause> found)
    {
        var last = end;
        while (last > first && _tokens[last - 1].Tag == PartOfSpeech.Punct && !marked.IsQuoted(last - 1))
            last--;
        for (var i = first; i < last; i++)
        {
            if (marked.IsQuoted(i) || !cues.TryRead(marked, i, last, out var cue))
                continue;
            var clause = cue.Kind switch
            {
                CueKind.Source => OfSource(cue, first, last),
                CueKind.Noun when _speakers.Owner(cue.First, first) is { } owner && i + 2 + ShortestClause < last && !IsAllQuoted(i + 2, last) =>
                    new Clause(cue.Lemma, owner, new TokenRange(i + 2, EndOfClause(i + 2, last))),
                CueKind.Speech or CueKind.Address or CueKind.Thought => Behind(cue, first, last) ?? InFront(cue, first, last),
                _ => null,
            };
            if (clause is { } read)
                found.Add(read);
            i = cue.End - 1;
        }
    }

    /// <summary>"Smith said on Monday that the bridge is safe."</summary>
    private Clause? Behind(SpeechCue cue, int first, int last)
    {
        if (ContentStart(cue, last) is not { } start || last - start < ShortestClause || IsAllQuoted(start, last) || _speakers.SubjectBefore(cue.First, first) is not { } speaker)
            return null;
        return new Clause(cue.Lemma, speaker, new TokenRange(start, EndOfClause(start, last)));
    }

    private int? ContentStart(SpeechCue cue, int last)
    {
        for (var i = cue.End; i < Math.Min(last, cue.End + LongestAdjunct) && !marked.IsQuoted(i); i++)
        {
            if (i > cue.End && _tokens[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                break;
            if (_tokens[i].Lower == "that" && (i + 1 >= last || _tokens[i + 1].Tag is not (PartOfSpeech.Verb or PartOfSpeech.Aux)))
                return i + 1;
            // "Maintain the image that": the clause belongs to the object.
            if (i == cue.End && cue.Kind != CueKind.Address && !FunctionWords.IsTimeWord(_tokens[i].Lower) && _speakers.After(i, last) is not null)
                break;
            if (i > cue.End && (_tokens[i].Lower is "," or ":" || cues.TryRead(marked, i, last, out _)))
                break;
        }
        if (cue.Kind == CueKind.Thought)
            return null;
        var start = cue.End;
        if (cue.Kind == CueKind.Address)
        {
            if (_speakers.After(start, last) is not { } listener && (start >= last || !FunctionWords.IsPersonalPronoun(_tokens[start].Lower)))
                return null;
            else
                start = _speakers.After(start, last)?.End ?? start + 1;
        }
        while (start < last && (FunctionWords.IsTimeWord(_tokens[start].Lower) || _tokens[start].Penn == PennTag.RB))
            start++;
        return HasOwnVerb(start, last) ? start : null;
    }

    /// <summary>A noun phrase with a finite verb behind it: "the bridge is safe", but not "goodbye to the team".</summary>
    private bool HasOwnVerb(int start, int last)
    {
        if (start >= last || NounPhrases.StartingAt(_tokens, start, last) is not { } subject)
            return false;
        for (var i = subject.End; i < Math.Min(last, start + LongestSubject); i++)
        {
            if (_tokens[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD || FunctionWords.IsAuxiliary(_tokens[i]) && _tokens[i].Lower != "to")
                return true;
            if (_tokens[i].Lower is "," or ";" or ":" or "that" or "who" or "which" || FunctionWords.IsConjunction(_tokens[i].Lower))
                return false;
        }
        return false;
    }

    /// <summary>"The bridge is safe, Smith said" and "..., said Smith".</summary>
    private Clause? InFront(SpeechCue cue, int first, int last)
    {
        if (cue.Kind == CueKind.Thought || cue.First > first && _tokens[cue.First - 1].Lower == "without")
            return null;
        var inverted = cue.First > first && _tokens[cue.First - 1].Lower == "," && _speakers.After(cue.End, last) is { } phrase && IsSomebody(phrase) ? phrase : (TokenRange?)null;
        if ((inverted ?? _speakers.SubjectBefore(cue.First, first)) is not { } speaker)
            return null;
        if (inverted is null && cue.Kind == CueKind.Speech && cue.End < last && (_tokens[cue.End].Lower == ":" || TakesObject(cue.End)))
            return null;
        var comma = inverted is null ? speaker.First - 1 : cue.First - 1;
        if (comma - first < ShortestClause || _tokens[comma].Lower != "," || IsAllQuoted(first, comma) || !HasVerb(first, comma))
            return null;
        return new Clause(cue.Lemma, speaker, new TokenRange(first, comma));
    }

    /// <summary>"The government denied them permits" reports nothing before it.</summary>
    private bool TakesObject(int token) =>
        !FunctionWords.IsTimeWord(_tokens[token].Lower) && (_tokens[token].Tag is PartOfSpeech.Adj or PartOfSpeech.Pron or PartOfSpeech.Verb || NounPhrases.IsNominal(_tokens[token]) && !FunctionWords.IsTimeNoun(_tokens[token].Lower));

    /// <summary>"Said Smith", "said the mayor"; but not "declared bankruptcy".</summary>
    private bool IsSomebody(TokenRange phrase) =>
        FunctionWords.IsDeterminer(_tokens[phrase.First].Lower) || FunctionWords.IsPersonalPronoun(_tokens[phrase.First].Lower) || _tokens[phrase.End - 1].Tag == PartOfSpeech.Propn;

    private Clause? OfSource(SpeechCue cue, int first, int last)
    {
        if (_speakers.OfSource(cue.End, last) is not { } speaker)
            return null;
        if (cue.First > first + ShortestClause && _tokens[cue.First - 2].Lower != "that")
        {
            var end = _tokens[cue.First - 1].Lower == "," ? cue.First - 1 : cue.First;
            return IsAllQuoted(first, end) ? null : new Clause(cue.Lemma, speaker, new TokenRange(first, end));
        }
        for (var i = speaker.End; i < last - ShortestClause; i++)
            if (_tokens[i].Lower == "," && HasOwnVerb(i + 1, last))
                return IsAllQuoted(i + 1, last) ? null : new Clause(cue.Lemma, speaker, new TokenRange(i + 1, last));
        return null;
    }

    /// <summary>A clause ends before a second attribution: "..., according to the mayor", "..., adding that ...".</summary>
    private int EndOfClause(int start, int last)
    {
        for (var i = start + ShortestClause; i < last - 1; i++)
            if (_tokens[i].Lower == "," && !marked.IsQuoted(i) && cues.TryRead(marked, i + 1, last, out var next)
                && (next.Kind == CueKind.Source || _tokens[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal)))
                return i;
        return last;
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens[i].Penn is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                return true;
        return false;
    }

    private bool IsAllQuoted(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!marked.IsQuoted(i) && _tokens[i].Tag != PartOfSpeech.Punct)
                return false;
        return true;
    }
}
