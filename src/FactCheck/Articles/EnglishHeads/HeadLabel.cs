namespace FactCheck.Articles.EnglishHeads;

internal enum HeadLabelKind
{
    Author,
    Outlet,
    Title,
    Published,
    Updated,
}

/// <summary>The word with which a line says what it states: "Author:", "Last updated on".</summary>
internal static class HeadLabel
{
    private static readonly (string Words, HeadLabelKind Kind)[] Labels =
    [
        ("originally published", HeadLabelKind.Published), ("first published", HeadLabelKind.Published), ("date published", HeadLabelKind.Published),
        ("publication date", HeadLabelKind.Published), ("publish date", HeadLabelKind.Published), ("published", HeadLabelKind.Published),
        ("posted", HeadLabelKind.Published), ("issued", HeadLabelKind.Published), ("released", HeadLabelKind.Published), ("dated", HeadLabelKind.Published),
        ("date", HeadLabelKind.Published),
        ("last updated", HeadLabelKind.Updated), ("last modified", HeadLabelKind.Updated), ("date modified", HeadLabelKind.Updated),
        ("last update", HeadLabelKind.Updated), ("updated", HeadLabelKind.Updated), ("modified", HeadLabelKind.Updated), ("update", HeadLabelKind.Updated),
        ("authors", HeadLabelKind.Author), ("author", HeadLabelKind.Author), ("byline", HeadLabelKind.Author), ("reporter", HeadLabelKind.Author),
        ("writer", HeadLabelKind.Author),
        ("published by", HeadLabelKind.Outlet), ("news outlet", HeadLabelKind.Outlet), ("outlet", HeadLabelKind.Outlet), ("publisher", HeadLabelKind.Outlet),
        ("publication", HeadLabelKind.Outlet), ("newspaper", HeadLabelKind.Outlet),
        ("headline", HeadLabelKind.Title), ("title", HeadLabelKind.Title),
    ];

    /// <returns>The label at the start of the line and where its value begins; null where the line has none. Only dates do without a colon.</returns>
    public static (HeadLabelKind Kind, int Value)? Read(ReadOnlySpan<char> line)
    {
        var first = line.IsEmpty ? 0 : char.ToLowerInvariant(line[0]);
        foreach (var (words, kind) in Labels)
        {
            if (words[0] != first || !line.StartsWith(words, StringComparison.OrdinalIgnoreCase) || line.Length <= words.Length)
                continue;
            var rest = line[words.Length..];
            var trimmed = rest.TrimStart();
            var hasColon = trimmed.StartsWith(":");
            if (!hasColon && (rest.Length == trimmed.Length || kind is not (HeadLabelKind.Published or HeadLabelKind.Updated)))
                continue;
            var value = (hasColon ? trimmed[1..] : trimmed).TrimStart();
            if (!value.IsEmpty)
                return (kind, line.Length - value.Length);
        }
        return null;
    }
}
