namespace FactCheck.Articles.EnglishHeads;

/// <summary>Whether a line before the first paragraph reads like a headline.</summary>
internal static class Headline
{
    private const int FewestWords = 4;
    private const int LongestCaption = 400;

    private static readonly string[] CreditMarks = ["photo:", "image:", "credit:", "picture:", "video:", "source:", "©", "(c)", "getty images", "file photo", "photo by", "photo/", "| "];

    /// <summary>What the page says to its user stands above the headline as often as not.</summary>
    private static readonly string[] PageTalk =
        ["sign in", "log in", "sign up", "subscribe", "newsletter", "notifications", "javascript", "facebook", "click here", "please ", "you must", "cookies", "your account", "loginwidget", "free encyclopedia", "tweets", "all rights reserved"];

    /// <summary>Words under a picture, which its credit gives away.</summary>
    public static bool IsCaption(TextLine line) => line.Length <= LongestCaption && HasAny(line.Characters, CreditMarks);

    public static bool Fits(TextLine line)
    {
        var text = line.Characters;
        if (text.Length is < 20 or > 160 || !(char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '‘' or '“' or '\'' or '"'))
            return false;
        if (text[^1] is '.' or ':' or ';' or ',' || text.Contains(". ", StringComparison.Ordinal) || text.Count(' ') < FewestWords - 1)
            return false;
        return !HasAny(text, CreditMarks) && !HasAny(text, PageTalk);
    }

    private static bool HasAny(scoped ReadOnlySpan<char> text, string[] phrases)
    {
        // Once in lower case: without culture data a search that ignores case goes letter by letter, for each phrase anew.
        Span<char> lower = stackalloc char[LongestCaption];
        text = lower[..text.ToLowerInvariant(lower)];
        foreach (var phrase in phrases)
            if (text.Contains(phrase, StringComparison.Ordinal))
                return true;
        return false;
    }
}
