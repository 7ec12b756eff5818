namespace FactCheck.Feeds.Formats;

/// <summary>Looks at how an XML text begins, before any parser is let at it.</summary>
internal static class XmlStart
{
    /// <summary>The name of the root element without its prefix, "" where there is none. Declarations, comments and instructions before it are passed over.</summary>
    public static ReadOnlySpan<char> Root(ReadOnlySpan<char> text)
    {
        text = Prolog(text, out _);
        if (text is not ['<', _, ..])
            return "";
        var name = text[1..];
        var end = 0;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] is ':' or '-' or '_' or '.'))
            end++;
        name = name[..end];
        return name[(name.IndexOf(':') + 1)..];
    }

    public static bool HasDocumentType(ReadOnlySpan<char> text)
    {
        Prolog(text, out var hasDocumentType);
        return hasDocumentType;
    }

    /// <summary>A declaration that follows a blank line is a fault for the parser, and common.</summary>
    public static ReadOnlySpan<char> WithoutDeclaration(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith("<?xml ", StringComparison.Ordinal) && text.IndexOf("?>") is > 0 and var end ? text[(end + 2)..].TrimStart() : text;
    }

    private static ReadOnlySpan<char> Prolog(ReadOnlySpan<char> text, out bool hasDocumentType)
    {
        hasDocumentType = false;
        while (true)
        {
            text = text.TrimStart(" \t\r\n\ufeff");
            var isDocumentType = text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
            hasDocumentType |= isDocumentType;
            var end = text.StartsWith("<!--") ? After(text, "-->")
                : text.StartsWith("<?") ? After(text, "?>")
                : isDocumentType ? AfterDocumentType(text) : 0;
            if (end == 0)
                return text;
            text = text[end..];
        }
    }

    private static int After(ReadOnlySpan<char> text, string closing) => text.IndexOf(closing) is >= 0 and var at ? at + closing.Length : 0;

    private static int AfterDocumentType(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        return end < 0 ? 0 : text[..end].Contains('[') ? After(text, "]>") : end + 1;
    }
}
