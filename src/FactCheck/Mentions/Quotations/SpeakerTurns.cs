namespace FactCheck.Mentions.Quotations;

/// <summary>Carries a speaker on from quotation to quotation, as a reader does.</summary>
internal sealed class SpeakerTurns(MarkedText marked, SpeakerResolver resolver)
{
    /// <summary>A speaker is not carried over more text without quotations than this.</summary>
    private const int LongestSilence = 1500;

    private const int LongestSentence = 80;

    private const int LongestJoint = 5;

    private readonly SpeakerPhrases _phrases = new(marked);
    private Speaker? _last;
    private int _lastEnd;
    private TokenRange? _lastReported;

    /// <summary>Takes note of who spoke in a reported clause; clauses are told in the order of the text.</summary>
    public void Hear(TokenRange speaker) => _lastReported = speaker;

    public Quotation Give(Quotation quotation, QuotedStretch stretch, DirectAttribution.Finding finding)
    {
        if (stretch.ContinuesLast && _last is not null)
            return Said(quotation, null, _last);
        if (_last is not null && _lastEnd > 0 && IsJoined(stretch))
            return Said(quotation, finding.Cue, _last);
        if (NoSpeech.Is(marked, stretch, finding))
            return quotation;
        if (finding.Speaker is { } words)
            return Said(quotation, finding.Cue, resolver.Resolve(words));
        if (!IsWholeSentence(stretch))
            return finding.Cue is null ? quotation : quotation with { Cue = finding.Cue };
        return Introduced(stretch) is { } introduced ? Said(quotation, null, resolver.Resolve(introduced))
            : _last is not null && stretch.Outer.Start - _lastEnd < LongestSilence ? Said(quotation, null, _last)
            : quotation;
    }

    /// <summary>A turn of an interview under its label.</summary>
    public Quotation Give(Quotation quotation, TokenRange label) => Said(quotation, null, resolver.Resolve(label));

    private Quotation Said(Quotation quotation, string? cue, Speaker speaker)
    {
        (_last, _lastEnd) = (speaker, quotation.Span.End);
        return quotation with { Cue = cue, Speaker = speaker };
    }

    /// <summary>"A "bully" and a "liar"": nothing but a conjunction stands between it and the quotation given last.</summary>
    private bool IsJoined(QuotedStretch stretch)
    {
        var first = marked.FirstTokenFrom(_lastEnd);
        var end = marked.FirstTokenFrom(stretch.Outer.Start);
        if (end - first is < 1 or > LongestJoint)
            return false;
        var hasConjunction = false;
        for (var i = first; i < end; i++)
        {
            var word = marked.Tokens[i].Lower;
            hasConjunction |= word is "and" or "or" or "but";
            if (!FunctionWords.IsConjunction(word) && word is not ("," or "a" or "an" or "the" or "as" or "”" or "\"" or "''" or "’" or "'") || marked.StartsParagraph(i))
                return false;
        }
        return hasConjunction;
    }

    private bool IsWholeSentence(QuotedStretch stretch)
    {
        var (first, end) = marked.Before(stretch);
        return first == end || marked.Tokens[end - 1].Lower == ":";
    }

    /// <summary>The subject of the sentence before a quotation that is a sentence of its own: "Smith was blunt. "..."".</summary>
    private TokenRange? Introduced(QuotedStretch stretch)
    {
        var end = marked.FirstTokenFrom(stretch.Outer.Start);
        if (end == 0 || marked.IsQuoted(end - 1))
            return null;
        var first = end - 1;
        while (first > 0 && end - first < LongestSentence && !marked.EndsSentence(first - 1) && !marked.IsQuoted(first - 1))
            first--;
        if (first > 0 && marked.IsQuoted(first - 1) && !marked.EndsSentence(first - 1))
            return null;
        // "The blast woke everybody, residents said. "It was loud.""
        return _lastReported is { } reported && reported.First >= first ? reported : _phrases.SubjectOfSentence(first, end);
    }
}
