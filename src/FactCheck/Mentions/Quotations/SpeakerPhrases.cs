using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Finds the words that stand for the speaker of a cue.</summary>
internal sealed class SpeakerPhrases(MarkedText marked)
{
    /// <summary>An apposition or relative clause between a subject and its verb is no longer than this.</summary>
    private const int LongestInsertion = 30;

    private const int LongestSource = 5;

    private readonly ImmutableArray<Token> _tokens = marked.Tokens;

    /// <summary>The subject of a cue that stands behind it: "Smith, the mayor, has also said".</summary>
    /// <param name="cue">The first token of the cue.</param>
    /// <param name="floor">The first token of its sentence.</param>
    public TokenRange? SubjectBefore(int cue, int floor)
    {
        var i = cue - 1;
        var isInfinitive = false;
        while (i >= floor)
        {
            if (FunctionWords.IsAuxiliary(_tokens[i]) || FunctionWords.IsAdverb(_tokens[i]) || FunctionWords.IsTimeWord(_tokens[i].Lower))
                isInfinitive |= _tokens[i--].Lower == "to";
            else if (FunctionWords.IsTimeNoun(_tokens[i].Lower) && i > floor)
                i -= 2;
            else
                break;
        }
        if (i < floor)
            return null;

        // "Footage of Smith saying": right before a participle stands its subject; behind a mark or "before" it is that of the sentence.
        var isParticiple = i == cue - 1 && _tokens[cue].Penn == PennTag.VBG && (_tokens[i].Tag == PartOfSpeech.Punct || FunctionWords.IsPreposition(_tokens[i].Lower));
        if (isInfinitive || isParticiple || FunctionWords.IsConjunction(_tokens[i].Lower) || _tokens[i].Tag == PartOfSpeech.Verb)
            return SubjectOfSentence(floor, cue);
        if (_tokens[i].Lower is "who" or "which" or "that")
            return EndingAt(_tokens[i - (i > floor ? 1 : 0)].Lower == "," ? i - 2 : i - 1, floor);
        if (_tokens[i].Lower == ")")
            i = Opening(i, floor) - 1;
        if (i >= floor && (_tokens[i].Lower is "," or "–" or "—" or "--" || IsSpacedHyphen(i)))
            return BeforeInsertion(i, floor) ?? SubjectOfSentence(floor, cue);
        return EndingAt(i, floor) ?? SubjectOfSentence(floor, cue);
    }

    /// <summary>The first noun phrase of a sentence that a verb, a comma or an auxiliary follows; introductions up to a comma are passed over.</summary>
    public TokenRange? SubjectOfSentence(int floor, int end)
    {
        for (var i = floor; i < end; i++)
        {
            if (marked.IsQuoted(i) || FunctionWords.IsConjunction(_tokens[i].Lower) || FunctionWords.IsAdverb(_tokens[i]) || _tokens[i].Tag == PartOfSpeech.Punct
                || _tokens[i].Penn == PennTag.POS || FunctionWords.IsTimeWord(_tokens[i].Lower))
                continue;
            if (FunctionWords.IsPreposition(_tokens[i].Lower) || _tokens[i].Penn is PennTag.VBG or PennTag.VBN)
            {
                while (i < end && _tokens[i].Lower != ",")
                    i++;
                continue;
            }
            if (NounPhrases.StartingAt(_tokens, i, end) is not { } phrase)
                continue;
            if (!FunctionWords.IsTimeNoun(_tokens[phrase.End - 1].Lower))
                return phrase;
            i = phrase.End - 1;
        }
        return null;
    }

    /// <summary>The phrase behind a cue: "said Smith", "according to the ministry".</summary>
    public TokenRange? After(int first, int end)
    {
        while (first < end && FunctionWords.IsAdverb(_tokens[first]))
            first++;
        return first < end && !marked.IsQuoted(first) ? NounPhrases.StartingAt(_tokens, first, end) : null;
    }

    /// <summary>"Smith's prediction", "his claim": the owner.</summary>
    public TokenRange? Owner(int noun, int floor)
    {
        for (var i = noun - 1; i >= Math.Max(floor, noun - 5); i--)
        {
            if (_tokens[i].Lower is "his" or "her" or "their")
                return new TokenRange(i, i + 1);
            if (_tokens[i].Penn == PennTag.POS)
                return i > floor ? EndingAt(i - 1, floor) : null;
        }
        return null;
    }

    /// <summary>The phrase behind "according to", where nothing but a phrase can stand: up to the next mark, however it is tagged.</summary>
    public TokenRange? OfSource(int first, int end)
    {
        if (After(first, end) is { } phrase)
            return phrase;
        var last = first;
        while (last < Math.Min(end, first + LongestSource) && _tokens[last].Tag != PartOfSpeech.Punct && !marked.IsQuoted(last))
            last++;
        return last > first ? new TokenRange(first, last) : null;
    }

    private TokenRange? EndingAt(int last, int floor)
    {
        while (last >= floor && _tokens[last].Lower == ")")
            last = Opening(last, floor) - 1;
        if (last < floor || marked.IsQuoted(last) || NounPhrases.EndingAt(_tokens, last, floor) is not { } phrase || _tokens[last].Tag == PartOfSpeech.Num)
            return null;
        return phrase.First > floor && FunctionWords.IsPreposition(_tokens[phrase.First - 1].Lower) ? NameAtEnd(phrase) : phrase;
    }

    /// <summary>"In an interview Smith said": behind a preposition the name at the end is another phrase.</summary>
    private TokenRange NameAtEnd(TokenRange phrase)
    {
        var first = phrase.End;
        while (first > phrase.First && _tokens[first - 1].Tag == PartOfSpeech.Propn)
            first--;
        return first > phrase.First && first < phrase.End ? new TokenRange(first, phrase.End) : phrase;
    }

    /// <summary>"Smith, 42, | said", "Smith - the mayor - | said": the phrase before the mark that opens the insertion.</summary>
    private TokenRange? BeforeInsertion(int closing, int floor)
    {
        var mark = _tokens[closing].Lower;
        var limit = Math.Max(floor, closing - LongestInsertion);
        for (var i = closing - 1; i > limit; i--)
            if (_tokens[i].Lower == mark && !marked.IsQuoted(i) && EndingAt(i - 1, floor) is { } phrase && !IsListItem(i, closing))
                return phrase;
        return null;
    }

    /// <summary>"Smith, who runs Acme, Bolt and Co, said": a comma inside a relative clause opens no insertion.</summary>
    private bool IsListItem(int comma, int closing)
    {
        var first = _tokens[comma + 1];
        if (first.Lower is "who" or "which" or "whose" or "where")
            return false;
        for (var i = comma - 1; i >= Math.Max(0, comma - 12) && _tokens[i].Lower is not ("." or ";"); i--)
            if (_tokens[i].Lower is "who" or "which" or "whose" && i > 0 && _tokens[i - 1].Lower == ",")
                return comma + 1 < closing;
        return false;
    }

    private bool IsSpacedHyphen(int i) => i > 0 && _tokens[i].Lower == "-" && _tokens[i - 1].End < _tokens[i].Start;

    private int Opening(int closing, int floor)
    {
        for (var i = closing - 1; i >= Math.Max(floor, closing - LongestInsertion); i--)
            if (_tokens[i].Lower == "(")
                return i;
        return closing;
    }
}
