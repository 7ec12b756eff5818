using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>
/// The turns of a printed interview: paragraphs that start with a name in capitals and a colon ("WALLACE: Let's start ..."). The
/// words behind the colon are the speaker's own, with marks or without.
/// </summary>
internal static class Transcript
{
    private const int LongestLabel = 4;

    /// <summary>Fewer labels are datelines, notes and captions.</summary>
    private const int FewestTurns = 3;

    public readonly record struct Turn(TokenRange Label, TextSpan Words);

    /// <summary>The turns in order; none where the text is no interview.</summary>
    public static List<Turn> Find(MarkedText marked)
    {
        var turns = new List<Turn>();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < marked.Tokens.Length; i++)
        {
            if (!marked.StartsParagraph(i) || LabelAt(marked, i) is not { } label)
                continue;
            var end = label.End + 1;
            while (end < marked.Tokens.Length && !marked.StartsParagraph(end))
                end++;
            while (end > label.End + 1 && marked.Text.Text[marked.Tokens[end - 1].Start] is '"' or '”')
                end--;
            if (end == label.End + 1)
                continue;
            labels.Add(marked.Text.Quote(label.SpanIn(marked.Text)));
            turns.Add(new Turn(label, new TokenRange(label.End + 1, end).SpanIn(marked.Text)));
        }
        if (turns.Count < FewestTurns || labels.Count < 2)
            turns.Clear();
        return turns;
    }

    /// <summary>The label of the paragraph that starts with this token, an opening mark passed over.</summary>
    private static TokenRange? LabelAt(MarkedText marked, int paragraph)
    {
        var tokens = marked.Tokens;
        var first = paragraph;
        if (tokens[first].Tag == PartOfSpeech.Punct)
            first++;
        for (var i = first; i < Math.Min(tokens.Length, first + LongestLabel + 1); i++)
        {
            if (i > first && tokens[i].Lower == ":")
                return new TokenRange(first, i);
            if (!IsCapitals(marked.Text.Characters(tokens[i])))
                return null;
        }
        return null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c) && c is not ('.' or '-' or '\'' or '’'))
                return false;
        return true;
    }
}
