using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Where a text credits a picture: "(AP Photo/Jane Roe)", "(Jane Roe/Reuters)", "Photo: Jane Roe/AP", and "Credit" with the name right behind it, as
/// web pages run the two together. <see cref="Start"/> is where the words for it begin, <see cref="Value"/> who is credited.
/// </summary>
internal readonly record struct PhotoCredit(int Start, TextSpan Value)
{
    private const int Longest = 80;
    private const string Glued = "Credit";

    /// <summary>In the order of their marks: brackets, then labels.</summary>
    public static IEnumerable<PhotoCredit> Find(string text, Lexicons lexicons)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
            if (Until(text, open + 1, ")") is { } inner && IsBracketed(text.AsSpan(inner.Start, inner.Length)) && HasAgency(text, inner, lexicons))
                yield return new PhotoCredit(open, inner);
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
            if (Label(text, colon) is >= 0 and var start && Until(text, colon + 1, "\n)") is { } inner && HasAgency(text, inner, lexicons))
                yield return new PhotoCredit(start, inner);
        for (var word = text.IndexOf(Glued, StringComparison.Ordinal); word >= 0; word = text.IndexOf(Glued, word + 1, StringComparison.Ordinal))
            if (word + Glued.Length < text.Length && char.IsUpper(text[word + Glued.Length]) && Until(text, word + Glued.Length, "\n") is { } inner && HasAgency(text, inner, lexicons))
                yield return new PhotoCredit(word, inner);
    }

    /// <summary>"(Reuters)" alone credits the text, and so does "(Reporting by Jane Roe/Reuters)".</summary>
    private static bool IsBracketed(ReadOnlySpan<char> inner) =>
        (inner.Contains('/') || inner.Contains("photo", StringComparison.OrdinalIgnoreCase) || inner.Contains("image", StringComparison.OrdinalIgnoreCase))
        && !inner.StartsWith("report", StringComparison.OrdinalIgnoreCase) && !inner.StartsWith("writ", StringComparison.OrdinalIgnoreCase) && !inner.StartsWith("edit", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where "Photo", "Photo credit", "Picture" before the colon begins; -1 for another word.</summary>
    private static int Label(string text, int colon)
    {
        foreach (var label in (ReadOnlySpan<string>)["photo credit", "photo", "photograph", "picture", "image", "credit"])
            if (colon >= label.Length && text.AsSpan(colon - label.Length, label.Length).Equals(label, StringComparison.OrdinalIgnoreCase)
                && (colon == label.Length || !char.IsLetter(text[colon - label.Length - 1])))
                return colon - label.Length;
        return -1;
    }

    /// <summary>The words up to one of the marks or the end of the text, without space around; null where they are none or too many.</summary>
    private static TextSpan? Until(string text, int start, string marks)
    {
        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var end = rest.IndexOfAny(marks);
        if (end < 0 && start + rest.Length < text.Length)
            return null;
        var words = end < 0 ? rest : rest[..end];
        var (first, last) = (start + words.Length - words.TrimStart(" ©\n").Length, start + words.TrimEnd(" .\n").Length);
        return last > first ? new TextSpan(first, last) : null;
    }

    private static bool HasAgency(string text, TextSpan span, Lexicons lexicons)
    {
        var agencies = lexicons["photo-agencies"];
        foreach (var word in Folding.Fold(text[span.Start..span.End]).Split((char[])[' ', '/', ',', '-', '|'], StringSplitOptions.RemoveEmptyEntries))
            if (agencies.Contains(word))
                return true;
        return false;
    }
}
