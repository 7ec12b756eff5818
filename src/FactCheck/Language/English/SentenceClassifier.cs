using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>Tells prose from headlines, captions, credits and items of lists by the shape of a block and the words that give them away.</summary>
internal static class SentenceClassifier
{
    private const int LongestHeadline = 25;
    public const int LongestCredit = 16;

    /// <param name="text">The whole field.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="opensBlock">True for the first sentence of a block.</param>
    /// <param name="closesBlock">True for the last sentence of a block.</param>
    public static SentenceKind Classify(string text, TokenSpans tokens, int first, int end, bool opensBlock, bool closesBlock)
    {
        if (IsCredit(text, tokens, first, end))
            return SentenceKind.Credit;
        if (opensBlock && end - first > 1 && IsItemMark(text, tokens, first))
            return SentenceKind.ListItem;
        if (IsCaption(text, tokens, first, end))
            return SentenceKind.Caption;
        return opensBlock && closesBlock && IsHeadline(text, tokens, first, end) ? SentenceKind.Headline : SentenceKind.Prose;
    }

    /// <summary>True for "(©Kyodo/Pool via REUTERS)", "AP Photo/A. Smith", "Photo: Kyodo".</summary>
    public static bool IsCredit(string text, TokenSpans tokens, int first, int end)
    {
        if (end - first > LongestCredit)
            return false;
        var i = first;
        while (i < end && text[tokens[i].Start] is '(' or '[' or '|')
            i++;
        if (i >= end)
            return false;
        if (text[tokens[i].Start] == '\u00a9')
            return true;
        var word = Word(text, tokens, i);
        var next = i + 1 < end ? Word(text, tokens, i + 1) : default;
        if (word is "Photo" or "Photos" or "Photograph" or "Picture" or "Image" or "Credit" or "PHOTO" or "IMAGE" or "CREDIT" or "File" && (next is ":" or "/" or "by" or "BY" or "courtesy" or "Credit" or "via"))
            return true;
        var (photo, agency) = (false, false);
        for (; i < end; i++)
        {
            word = Word(text, tokens, i);
            photo |= word is "Photo" or "photo" or "Pool" or "Images" or "/" or "via" or "\u00a9" or "Handout";
            agency |= word is "AP" or "AFP" or "Reuters" or "REUTERS" or "Getty" or "EPA" or "Kyodo" or "Xinhua" or "Bloomberg" or "Shutterstock" or "UPI" or "Yonhap" or "AAP" or "PA";
            if (word is "." && i < end - 1 || char.IsLower(word[0]) && word is not ("via" or "photo" or "by" or "for" or "courtesy" or "of" or "file"))
                return false;
        }
        return photo && agency;
    }

    private static bool IsItemMark(string text, TokenSpans tokens, int first)
    {
        var mark = tokens[first];
        var next = tokens[first + 1];
        if (mark.Length == 1 && (Characters.IsBullet(text[mark.Start]) || (Characters.IsDash(text[mark.Start]) && next.Start > mark.End)))
            return true;
        return mark.Length <= 2 && char.IsAsciiDigit(text[mark.Start]) && text[next.Start] is '.' or ')' && next.Length == 1 && next.End < text.Length && Characters.IsSpace(text[next.End]);
    }

    private static bool IsCaption(string text, TokenSpans tokens, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            var word = Word(text, tokens, i);
            // The first letters of the words below.
            if (word[0] is not ('p' or 'P' or 'f' or 'F' or 's'))
                continue;
            var next = Word(text, tokens, i + 1);
            if ((word is "pose" or "poses" && next is "for" or "with" or "during" or "prior" or "before" or "after")
                || (word is "file" or "File" or "FILE" && next is "photo" or "Photo" or "PHOTO" or "picture" or "image")
                || (word is "seen" or "shown" or "pictured" && next is "here")
                || (word is "Pictured" && i == first))
                return true;
        }
        return false;
    }

    private static bool IsHeadline(string text, TokenSpans tokens, int first, int end)
    {
        if (end - first > LongestHeadline)
            return false;
        var last = tokens[end - 1];
        if (Characters.IsQuote(text[last.Start]) && end - first > 1)
            last = tokens[end - 2];
        return text[last.End - 1] is not ('.' or ',' or ';' or ':' or '!' or '\u2026') || last.Length > 1 && text[last.Start] != '.';
    }

    private static ReadOnlySpan<char> Word(string text, TokenSpans tokens, int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);
}
