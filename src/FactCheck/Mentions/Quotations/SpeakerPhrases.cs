using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Finds the words that stand for the speaker of a cue.</summary>
internal sealed class SpeakerPhrases(MarkedText marked)
{
    /// <summary>An apposition or relative clause between a subject and its verb is no longer than this.</summary>
    private const int LongestInsertion = 30;

    private readonly ImmutableArray<Token> _tokens = marked.Tokens;

    /// <summary>The subject of a cue that stands behind it: "Smith, the mayor, has also said".</summary>
    /// <param name="cue">The first token of the cue.</param>
    /// <param name="floor">The first token of its sentence.</param>
    public TokenRange? SubjectBefore(int cue, int floor)
    {
        var i = cue - 1;
        var isInfinitive = false;
        while (i >= floor && (FunctionWords.IsAuxiliary(_tokens[i].Lower) || FunctionWords.IsAdverb(_tokens[i]) || FunctionWords.IsTimeWord(_tokens[i].Lower)))
            isInfinitive |= _tokens[i--].Lower == "to";
        if (i < floor)
            return null;

        var isParticiple = i == cue - 1 && _tokens[cue].Lower.EndsWith("ing", StringComparison.Ordinal);
        if (isInfinitive || isParticiple || FunctionWords.IsConjunction(_tokens[i].Lower) || _tokens[i].Tag == PartOfSpeech.Verb)
            return SubjectOfSentence(floor, cue);
        if (_tokens[i].Lower is "who" or "which" or "that")
            return EndingAt(_tokens[i - (i > floor ? 1 : 0)].Lower == "," ? i - 2 : i - 1, floor);
        if (_tokens[i].Lower == ")")
            i = Opening(i, floor) - 1;
        if (i >= floor && _tokens[i].Lower is "," or "-" or "–" or "—" or "--")
            return BeforeInsertion(i, floor) ?? SubjectOfSentence(floor, cue);
        return EndingAt(i, floor) ?? SubjectOfSentence(floor, cue);
    }

    /// <summary>The first noun phrase of a sentence that a verb, a comma or an auxiliary follows; introductions up to a comma are passed over.</summary>
    public TokenRange? SubjectOfSentence(int floor, int end)
    {
        for (var i = floor; i < end; i++)
        {
            if (marked.IsQuoted(i) || FunctionWords.IsConjunction(_tokens[i].Lower) || FunctionWords.IsAdverb(_tokens[i]) || _tokens[i].Tag == PartOfSpeech.Punct)
                continue;
            if (FunctionWords.IsPreposition(_tokens[i].Lower) || _tokens[i].Penn is PennTag.VBG or PennTag.VBN)
            {
                while (i < end && _tokens[i].Lower != ",")
                    i++;
                continue;
            }
            if (NounPhrases.StartingAt(_tokens, i, end) is { } phrase)
                return phrase;
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

    private TokenRange? EndingAt(int last, int floor)
    {
        while (last >= floor && _tokens[last].Lower == ")")
            last = Opening(last, floor) - 1;
        return last >= floor && !marked.IsQuoted(last) ? NounPhrases.EndingAt(_tokens, last, floor) : null;
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

    private int Opening(int closing, int floor)
    {
        for (var i = closing - 1; i >= Math.Max(floor, closing - LongestInsertion); i--)
            if (_tokens[i].Lower == "(")
                return i;
        return closing;
    }
}
