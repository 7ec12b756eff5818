using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Finds the cue and the speaker of one stretch between marks in the words around it.</summary>
internal sealed class DirectAttribution(MarkedText marked, SpeechCues cues)
{
    /// <summary>Between a cue and an opening mark that it takes: the listener, the day, the place.</summary>
    private const int CloseBefore = 8;

    private readonly ImmutableArray<Token> _tokens = marked.Tokens;
    private readonly SpeakerPhrases _speakers = new(marked);

    /// <summary>What was found: a speaker with or without a cue, or neither.</summary>
    public readonly record struct Finding(string? Cue, TokenRange? Speaker, bool IsClose = false)
    {
        /// <summary>True where the cue is in no lexicon.</summary>
        public bool IsGuess { get; init; }

        public bool IsEmpty => Cue is null && Speaker is null;
    }

    public Finding Find(QuotedStretch stretch)
    {
        var before = marked.Before(stretch);
        var after = marked.After(stretch);

        if (CueBefore(before.First, before.End, CloseBefore) is { Speaker: not null } close && !SpansComma(close.CueToken, before.End))
            return close.Finding with { IsClose = true };
        if (CueAfter(stretch, after.First, after.End) is { IsEmpty: false } behind)
            return behind with { IsClose = marked.LastCharacter(stretch) is ',' or '?' or '!' or '-' or '—' && IsClauseOfItsOwn(before.First, before.End) };
        var far = CueBefore(before.First, before.End, before.End - before.First);
        if (far is { Speaker: not null })
            return far.Value.Finding;
        if (CueAtEnd(after.First, after.End) is { IsEmpty: false } last)
            return last;
        var verb = VerbBefore(before.First, before.End);
        return verb.IsEmpty && far is not null ? far.Value.Finding with { IsClose = true } : verb;
    }

    /// <summary>Not "on the program "Morning Hour," she said".</summary>
    private bool IsClauseOfItsOwn(int first, int end) => first == end || _tokens[end - 1].Tag == PartOfSpeech.Punct;

    private readonly record struct Before(string Cue, int CueToken, TokenRange? Speaker)
    {
        public Finding Finding => new(Cue, Speaker);
    }

    /// <summary>The nearest cue to the left within <paramref name="reach"/> tokens that has a speaker, else the nearest of all.</summary>
    private Before? CueBefore(int first, int end, int reach)
    {
        Before? nearest = null;
        for (var i = end - 1; i >= Math.Max(first, end - reach); i--)
        {
            if (marked.IsQuoted(i) || !cues.TryRead(marked, i, end, out var cue))
                continue;
            var speaker = cue.Kind == CueKind.Source ? _speakers.OfSource(cue.End, end)
                : cue.Kind == CueKind.Noun ? _speakers.Owner(cue.First, first)
                : IsPassive(cue, first) ? Agent(cue.End, end)
                : Subject(cue, first, end);
            if (speaker is not null)
                return cue.Kind is CueKind.Stance or CueKind.Thought or CueKind.Noun && OuterCue(first, i, end) is { } outer ? outer with { CueToken = i } : new Before(cue.Lemma, i, speaker);
            if (!IsPassive(cue, first))
                nearest ??= new Before(cue.Lemma, i, null);
        }
        return nearest;
    }

    /// <summary>"Smith said the town opposed the "plan"": the words are Smith's.</summary>
    private Before? OuterCue(int first, int inner, int end)
    {
        for (var i = inner - 1; i >= first; i--)
        {
            if (marked.IsQuoted(i) || !cues.TryRead(marked, i, end, out var cue) || cue.Kind is not (CueKind.Speech or CueKind.Address or CueKind.Source))
                continue;
            if ((cue.Kind == CueKind.Source ? _speakers.OfSource(cue.End, inner) : _speakers.SubjectBefore(i, first)) is { } speaker)
                return new Before(cue.Lemma, i, speaker);
        }
        return null;
    }

    private TokenRange? Subject(SpeechCue cue, int first, int end)
    {
        // "..., said Smith, "...": what stands right behind the cue is its subject where the words before it are a quotation.
        var isInverted = cue.Kind == CueKind.Speech && cue.First > first && _tokens[cue.First].Penn != PennTag.VBG && _tokens[cue.First - 1].Lower == "," | marked.IsQuoted(cue.First - 1);
        if (isInverted && _speakers.After(cue.End, end) is { } inverted && !FunctionWords.IsPersonalPronoun(_tokens[inverted.First].Lower)
            && (inverted.End >= end || _tokens[inverted.End].Tag is PartOfSpeech.Punct or PartOfSpeech.Adp))
            return inverted;
        return _speakers.SubjectBefore(cue.First, first);
    }

    private bool SpansComma(int cue, int end)
    {
        for (var i = cue; i < end - 1; i++)
            if (_tokens[i].Lower == ",")
                return true;
        return false;
    }

    /// <summary>"," said Smith — "," Smith, the mayor, said — "," he told reporters.</summary>
    private Finding CueAfter(QuotedStretch stretch, int first, int end)
    {
        if (Signature(first, end) is { } signed)
            return new Finding(null, signed);
        while (first < end && IsDash(first) | _tokens[first].Lower == ",")
            first++;
        if (first >= end || marked.LastCharacter(stretch) == '.' && !char.IsLower(marked.Text.Text[_tokens[first].Start]))
            return default;
        if (cues.TryRead(marked, first, end, out var cue))
            return cue.Kind switch
            {
                CueKind.Source => new Finding(cue.Lemma, _speakers.OfSource(cue.End, end)),
                CueKind.Speech when _speakers.After(cue.End, end) is { } inverted => new Finding(cue.Lemma, inverted),
                _ => default,
            };
        // "As Smith said", "retired general Ada Smith said".
        if (first + 1 < end && (_tokens[first].Lower == "as" || _tokens[first] is { Tag: PartOfSpeech.Verb, Penn: PennTag.VBN or PennTag.VBD }))
            first++;
        if (NounPhrases.StartingAt(_tokens, first, end) is not { } phrase)
            return default;
        for (var i = phrase.First; i < end; i++)
            if (cues.TryRead(marked, i, end, out cue) && cue.Kind is CueKind.Speech or CueKind.Address or CueKind.Thought && i > phrase.First)
                return new Finding(cue.Lemma, new TokenRange(phrase.First, Math.Min(phrase.End, i)));
        return default;
    }

    private bool IsDash(int i) => _tokens[i].Lower is "-" or "–" or "—" or "―" or "--";

    /// <summary>A dash and a name up to the end of the paragraph, as under a motto: "..." — Ada Smith.</summary>
    private TokenRange? Signature(int first, int end)
    {
        if (first + 1 >= end || !IsDash(first) || end < _tokens.Length && !marked.StartsParagraph(end) || NounPhrases.StartingAt(_tokens, first + 1, end) is not { } name)
            return null;
        var isAlone = name.End == end || _tokens[name.End].Tag == PartOfSpeech.Punct;
        return isAlone && _tokens[name.End - 1].Tag == PartOfSpeech.Propn ? name : null;
    }

    /// <summary>"... a "plan" for the town, Smith said." and "according to Smith."</summary>
    private Finding CueAtEnd(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (!cues.TryRead(marked, i, end, out var cue))
                continue;
            if (cue.Kind == CueKind.Source)
                return new Finding(cue.Lemma, _speakers.OfSource(cue.End, end));
            if (cue.Kind is CueKind.Speech or CueKind.Address && i > first)
            {
                var speaker = _tokens[i - 1].Lower == "," ? _speakers.After(cue.End, end) ?? _speakers.SubjectBefore(i, first) : _speakers.SubjectBefore(i, first);
                if (speaker is { } phrase && (phrase.First <= first || phrase.First > i || _tokens[phrase.First - 1].Lower == ","))
                    return new Finding(cue.Lemma, phrase);
            }
        }
        return default;
    }

    /// <summary>A quotation of some words in a sentence whose verb is in no lexicon: who does it says it ("He lobbed a "...").</summary>
    private Finding VerbBefore(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (marked.IsQuoted(i) || _tokens[i].Tag != PartOfSpeech.Verb || !IsFinite(i, first))
                continue;
            if (_speakers.SubjectBefore(i, first) is { } subject)
                return new Finding(_tokens[i].Lemma, subject) { IsGuess = true };
        }
        return default;
    }

    /// <summary>"Lobbed", "has lobbed", "has been lobbing"; but not "lobbing" alone or "was lobbed".</summary>
    private bool IsFinite(int verb, int first)
    {
        if (_tokens[verb].Penn is not (PennTag.VBN or PennTag.VBG))
            return true;
        var i = verb - 1;
        while (i > first && FunctionWords.IsAdverb(_tokens[i]))
            i--;
        return i >= first && (_tokens[verb].Penn == PennTag.VBG ? FunctionWords.IsAuxiliary(_tokens[i]) && _tokens[i].Lower != "to" : _tokens[i].Lower is "has" or "have" or "had");
    }

    private bool IsPassive(SpeechCue cue, int first)
    {
        if (cue.Kind is not (CueKind.Label or CueKind.Stance or CueKind.Thought) || _tokens[cue.First].Penn != PennTag.VBN && !_tokens[cue.First].Lower.EndsWith("ed", StringComparison.Ordinal))
            return false;
        var i = cue.First - 1;
        while (i >= first && FunctionWords.IsAdverb(_tokens[i]))
            i--;
        return i >= first && _tokens[i].Lower is "been" or "was" or "were" or "is" or "are" or "be" or "being" or "become" or "became";
    }

    private TokenRange? Agent(int first, int end)
    {
        for (var i = first; i < end - 1; i++)
            if (_tokens[i].Lower == "by")
                return _speakers.After(i + 1, end);
        return null;
    }
}
