using System.Runtime.CompilerServices;
using FactCheck.Language.English;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>
/// Pairs the quotation marks of a text: curly and straight, double and single, <c>``..''</c>, guillemets. A mark that is the same at both
/// ends is told by its neighbours: an opening one has space or a bracket before it and a word behind it. No pair crosses
/// the end of a paragraph. A line is one, but where a text has a sentence to a line, and the next mark behind it closes what is open.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Deeper nesting than this is not read: it is no prose.</summary>
    private const int MaximumDepth = 4;

    /// <summary>A single mark without its partner in so many characters is an apostrophe.</summary>
    private const int LongestSingle = 600;

    private const int MostWordsBeforeCue = 4;

    /// <summary>So far behind the end of a line the mark is looked for that closes what the line left open.</summary>
    private const int LongestRunOn = 1_000;

    private enum Kind : byte
    {
        None,
        Double,
        CurlyDouble,
        Guillemet,
        Single,
        CurlySingle,
    }

    /// <summary>What <see cref="MarkAt"/> may find a mark at, and the end of a line. Asked for every character, most of them plain letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsMarkOrEnd(char c) => c is (< 'a' or > 'z') and ('\n' or '"' or '\'' or '`' or '“' or '”' or '„' or '«' or '»' or '‘' or '’');

    /// <returns>The stretches in the order of their opening marks; a nested one follows the one that holds it.</returns>
    public static List<QuotedStretch> Find(string text)
    {
        var found = new List<QuotedStretch>();
        var open = new List<(Kind Kind, int Start, int InnerStart, int Slot)>(MaximumDepth);
        var wasLeftOpen = false;
        var lineStart = 0;
        var searchedSingle = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            while (i < text.Length && !IsMarkOrEnd(text[i]))
                i++;
            if (i < text.Length && text[i] == '\n' && open.Count > 0 && RunsOn(text, i + 1, open[0].Kind))
                continue;
            if (i == text.Length || text[i] == '\n')
            {
                var hasText = !text.AsSpan(lineStart, i - lineStart).IsWhiteSpace();
                var left = open.Count > 0 && open[0].Kind is not (Kind.Single or Kind.CurlySingle);
                for (var k = open.Count - 1; k >= 0; k--)
                    Close(k, i, i, isClosed: false);
                open.Clear();
                wasLeftOpen = hasText ? left : wasLeftOpen;
                lineStart = i + 1;
                continue;
            }

            var (kind, length, canOpen, canClose) = MarkAt(text, i);
            if (kind == Kind.None)
                continue;

            var partner = LastOpen(kind);
            if (canClose && partner >= 0)
            {
                Close(partner, i, i + length, isClosed: true);
                open.RemoveRange(partner, open.Count - partner);
            }
            else if (canOpen && open.Count < MaximumDepth && (kind is not (Kind.Single or Kind.CurlySingle) || IsClosedSingle(i + length)))
            {
                // Nobody nests the same double marks; the closing mark was forgotten.
                if (kind is Kind.Double or Kind.CurlyDouble && open.Count > 0 && open[0].Kind == kind)
                {
                    Close(0, i, i, isClosed: false);
                    open.Clear();
                }
                open.Add((kind, i, i + length, found.Count));
                found.Add(default);
            }
            i += length - 1;
        }
        found.RemoveAll(static s => s.Outer.Length == 0);
        return found;

        // Editors mix straight and curly marks: where nothing of its own kind is open, a mark closes the other kind.
        int LastOpen(Kind kind)
        {
            var other = -1;
            for (var k = open.Count - 1; k >= 0; k--)
            {
                if (open[k].Kind == kind)
                    return k;
                if (other < 0 && (open[k].Kind, kind) is (Kind.Double, Kind.CurlyDouble) or (Kind.CurlyDouble, Kind.Double))
                    other = k;
            }
            return other;
        }

        void Close(int k, int innerEnd, int outerEnd, bool isClosed)
        {
            // Marks opened inside and never closed do not reach beyond the one that holds them.
            for (var inner = open.Count - 1; inner > k; inner--)
                Add(inner, innerEnd, innerEnd, isClosed: false);
            Add(k, innerEnd, outerEnd, isClosed);
        }

        void Add(int k, int innerEnd, int outerEnd, bool isClosed)
        {
            var (_, start, innerStart, slot) = open[k];
            while (innerStart < innerEnd && char.IsWhiteSpace(text[innerStart]))
                innerStart++;
            while (innerEnd > innerStart && char.IsWhiteSpace(text[innerEnd - 1]))
                innerEnd--;
            if (innerStart < innerEnd && found[slot].Outer.Length == 0)
                found[slot] = new QuotedStretch(new TextSpan(start, outerEnd), new TextSpan(innerStart, innerEnd), k, isClosed)
                {
                    ContinuesLast = wasLeftOpen && k == 0 && text.AsSpan(lineStart, start - lineStart).IsWhiteSpace(),
                };
        }

        // What was searched once is not searched again, so that a text of apostrophes costs no second scan.
        bool IsClosedSingle(int from)
        {
            var limit = Math.Min(text.Length, from + LongestSingle);
            for (searchedSingle = Math.Max(from, searchedSingle); searchedSingle < limit && text[searchedSingle] != '\n'; searchedSingle++)
                if (text[searchedSingle] is '\'' or '’' && MarkAt(text, searchedSingle).CanClose)
                    return true;
            return false;
        }
    }

    /// <summary>True where the first double mark from here on, before a blank line, can only close.</summary>
    private static bool RunsOn(string text, int from, Kind open)
    {
        if (open is Kind.Single or Kind.CurlySingle)
            return false;
        for (var i = from; i < Math.Min(text.Length, from + LongestRunOn); i++)
        {
            if (text[i] == '\n' && text[i - 1] is '\n' or '\r')
                return false;
            if (!IsMarkOrEnd(text[i]) || MarkAt(text, i) is not { Kind: Kind.Double or Kind.CurlyDouble or Kind.Guillemet } mark)
                continue;
            return mark.CanClose && (!mark.CanOpen || mark.Kind == Kind.Double);
        }
        return false;
    }

    private static (Kind Kind, int Length, bool CanOpen, bool CanClose) MarkAt(string text, int i)
    {
        switch (text[i])
        {
            // Typed the wrong way round: it stands behind a word and before a space.
            case '“' when HasBefore(text, i) && !HasAfter(text, i + 1):
                return (Kind.CurlyDouble, 1, false, true);
            case '“' or '„':
                return (Kind.CurlyDouble, 1, true, false);
            case '”':
                return (Kind.CurlyDouble, 1, StartsLine(text, i) || OpensAt(text, i, 1) && !HasBefore(text, i), true);
            case '«':
                return (Kind.Guillemet, 1, true, false);
            case '»':
                return (Kind.Guillemet, 1, false, true);
            case '`' when Follows(text, i, '`'):
                return (Kind.Double, 2, true, false);
            // Spaced wrongly: a comma and a space before it, the one who says it right behind it.
            case '"' when i > 1 && text[i - 1] == ' ' && text[i - 2] is ',' or '.' or '?' or '!' && IsBeforeCue(text, i + 1):
                return (Kind.Double, 1, true, true);
            case '"':
                return (Kind.Double, 1, OpensAt(text, i, 1), !OpensAt(text, i, 1) || !HasAfter(text, i + 1));
            case '\'' when Follows(text, i, '\''):
                return (Kind.Double, 2, OpensAt(text, i, 2), !OpensAt(text, i, 2));
            case '‘' when HasAfter(text, i + 1):
                return (Kind.CurlySingle, 1, OpensAt(text, i, 1), false);
            case '’':
                return (Kind.CurlySingle, 1, false, ClosesSingle(text, i));
            case '\'' when OpensAt(text, i, 1):
                return (Kind.Single, 1, i + 1 < text.Length && !char.IsDigit(text[i + 1]), false);
            case '\'':
                return (Kind.Single, 1, false, ClosesSingle(text, i));
            default:
                return default;
        }
    }

    /// <summary>"he said", "Mr Berg told", "said Ann Roe": within the first words, none of them behind a mark.</summary>
    private static bool IsBeforeCue(string text, int from)
    {
        var word = from;
        for (var words = 0; words < MostWordsBeforeCue && word < text.Length; words++)
        {
            var end = word;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-' && end > word))
                end++;
            if (text.AsSpan(word, end - word).TrimEnd('.') is "said" or "says" or "told" or "tells" or "added" or "adds" or "asked")
                return true;
            if (end == word || end >= text.Length || text[end] != ' ')
                return false;
            word = end + 1;
        }
        return false;
    }

    private static bool Follows(string text, int i, char mark) => i + 1 < text.Length && text[i + 1] == mark;

    private static bool HasAfter(string text, int i) => i < text.Length && !char.IsWhiteSpace(text[i]);

    private static bool HasBefore(string text, int i) => i > 0 && !char.IsWhiteSpace(text[i - 1]);

    private static bool StartsLine(string text, int i) => i == 0 || text[i - 1] == '\n';

    private static bool OpensAt(string text, int i, int length) =>
        HasAfter(text, i + length) && text[i + length] is not (',' or '.' or ';' or ')' or '?' or '!')
        && (!HasBefore(text, i) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '‘' or '\'' or '>' or ':' or '/' or '…');

    private static bool ClosesSingle(string text, int i)
    {
        if (!HasBefore(text, i) || text[i] == '’' && EnglishTokenizer.TornLength(text, i) > 0)
            return false;
        return i + 1 >= text.Length || text[i + 1] == '\n' || !char.IsLetterOrDigit(text[i + 1]) && !(IsLikePossessive(text, i) && HasBetterClose(text, i + 1));
    }

    /// <summary>"The ministers' talks" looks like the end of a quotation: behind an s, with a word after it.</summary>
    private static bool IsLikePossessive(string text, int i) => text[i - 1] is 's' && text[i + 1] == ' ' && i + 2 < text.Length && char.IsLetter(text[i + 2]);

    /// <summary>True where a single mark that can only be a closing one follows before another opens.</summary>
    private static bool HasBetterClose(string text, int from)
    {
        for (var i = from; i < Math.Min(text.Length, from + LongestSingle / 2) && text[i] != '\n'; i++)
        {
            if (text[i] is not ('\'' or '’' or '‘') || i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && HasBefore(text, i))
                continue;
            return HasBefore(text, i) && (i + 1 >= text.Length || !IsLikePossessive(text, i));
        }
        return false;
    }
}
