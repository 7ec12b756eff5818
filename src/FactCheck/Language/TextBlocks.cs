using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>
/// The blocks of a text: paragraphs and single lines, in order, without the white space around them. No sentence runs
/// across a block's end. A blank line ends a block; a single line break does, unless the text is hard-wrapped there or the
/// next line goes on in lower case.
/// </summary>
internal static class TextBlocks
{
    // Mail and wire formats wrap at 65 to 80 columns, man pages and old web pages up to 100.
    private const int WidestWrap = 100;

    private const int FewestWraps = 3;

    // A shorter line before a lower-case one is more likely an item of a list than half a sentence.
    private const int ShortestRunningLine = 40;

    /// <param name="text">The whole field.</param>
    /// <param name="heads">Places that are blocks of their own whatever stands around them; in order, not overlapping.</param>
    /// <param name="blocks">Takes the blocks.</param>
    public static void Find(string text, ImmutableArray<TextSpan> heads, List<TextSpan> blocks)
    {
        var head = 0;
        var width = WrapWidth(text);
        var (start, end) = (-1, -1);
        var lines = new LineReader(text);
        while (lines.Next(out var line))
        {
            if (start >= 0 && (line.Length == 0 || !RunsOn(text, new TextSpan(start, end), lines.Previous, line, width)))
            {
                Add(new TextSpan(start, end));
                start = -1;
            }
            if (line.Length == 0)
                continue;
            if (start < 0)
                start = line.Start;
            end = line.End;
        }
        if (start >= 0)
            Add(new TextSpan(start, end));

        void Add(TextSpan block)
        {
            var from = block.Start;
            for (; head < heads.Length && heads[head].Start < block.End; head++)
            {
                if (heads[head].End <= from)
                    continue;
                AddPart(from, heads[head].Start);
                AddPart(Math.Max(from, heads[head].Start), Math.Min(block.End, heads[head].End));
                from = Math.Min(block.End, heads[head].End);
                if (from == block.End)
                    return;
            }
            AddPart(from, block.End);
        }

        void AddPart(int from, int to)
        {
            while (from < to && Characters.IsSpace(text[from]))
                from++;
            while (to > from && Characters.IsSpace(text[to - 1]))
                to--;
            if (from < to)
                blocks.Add(new TextSpan(from, to));
        }
    }

    /// <summary>The longest line of a hard-wrapped text, in code units; 0 where the text is not wrapped.</summary>
    private static int WrapWidth(string text)
    {
        var (width, wraps, full) = (0, 0, 0);
        for (var pass = 0; pass < 2; pass++)
        {
            var lines = new LineReader(text);
            while (lines.Next(out var line))
            {
                if (line.Length == 0 || lines.Previous.Length == 0)
                    continue;
                if (pass == 0)
                    width = Math.Max(width, lines.Previous.Length);
                else if (++wraps > 0 && !FirstWordFits(text, lines.Previous, line, width))
                    full++;
                if (width > WidestWrap)
                    return 0;
            }
        }
        return wraps >= FewestWraps && full * 10 >= wraps * 7 ? width : 0;
    }

    private static bool RunsOn(string text, TextSpan block, TextSpan previous, TextSpan line, int width)
    {
        if (char.IsLower(text[line.Start]))
            return width > 0 || (previous.Length >= ShortestRunningLine && text[block.End - 1] is not ('.' or '!' or '?' or ':' or ';'));
        return width > 0 && !FirstWordFits(text, previous, line, width);
    }

    // Who wraps a text by hand or machine breaks only where the next word would have crossed the margin.
    private static bool FirstWordFits(string text, TextSpan previous, TextSpan line, int width)
    {
        var word = text.AsSpan(line.Start, Math.Min(line.Length, width));
        var length = word.IndexOf(' ');
        return previous.Length + 1 + (length < 0 ? word.Length : length) <= width;
    }

    private struct LineReader(string text)
    {
        private int _next;
        private TextSpan _line;

        /// <summary>The line before the one read last; empty at the start and after a blank line.</summary>
        public TextSpan Previous { get; private set; }

        // Asked for every character of a text.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool IsLineEnd(char c) => c <= '\r' ? c >= '\n' : c >= '\u0085' && c is '\u0085' or '\u2028' or '\u2029';

        /// <param name="line">Without the white space at both ends.</param>
        public bool Next(out TextSpan line)
        {
            Previous = _line;
            line = _line = default;
            if (_next >= text.Length)
                return false;

            var (start, end) = (_next, _next);
            while (end < text.Length && !IsLineEnd(text[end]))
                end++;
            _next = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                _next++;
            while (start < end && Characters.IsSpace(text[start]))
                start++;
            while (end > start && Characters.IsSpace(text[end - 1]))
                end--;
            line = _line = new TextSpan(start, end);
            return true;
        }
    }
}
