using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>A line of a text without the space around it; never empty.</summary>
internal sealed record TextLine(string Text, int Start, int End)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> Characters => Text.AsSpan(Start, Length);

    /// <summary>The lines that hold more than space.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var lead = line.Length - line.TrimStart().Length;
            var trimmed = line.Trim().Length;
            if (trimmed > 0)
                yield return new TextLine(text, start + lead, start + lead + trimmed);
            start = end + 1;
        }
    }

    /// <summary>A whole sentence or more, as the text of an article has and its head has not.</summary>
    public bool IsProse
    {
        get
        {
            if (Length < 60)
                return false;
            var line = Characters.TrimEnd("\"”’')");
            return line[^1] is '.' or '!' or '?' || line.Contains(". ", StringComparison.Ordinal);
        }
    }
}
