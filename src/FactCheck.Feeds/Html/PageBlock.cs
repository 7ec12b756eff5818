namespace FactCheck.Feeds.Html;

/// <summary>
/// A paragraph, heading, list item or other stretch of text of a page that stands for itself. <see cref="Container"/> is the index of the
/// element that it is directly in, counted over the elements of the page that hold blocks; an element has a higher one than those around it.
/// </summary>
internal sealed record PageBlock(string Element, string Text, int LinkCharacters, int Container)
{
    private const int ShortestParagraph = 60;
    private const int ShortestSentence = 25;

    public bool IsHeading => Element is ['h', >= '1' and <= '6'];

    public bool IsMostlyLinks => LinkCharacters * 5 > Text.Length * 2;

    /// <summary>Text as an article has it, and lists of links, buttons and labels have not.</summary>
    public bool IsParagraph => !IsHeading && !IsMostlyLinks && (Text.Length >= ShortestParagraph || (Text.Length >= ShortestSentence && Text[^1] is '.' or '!' or '?' or '”' or '"'));
}

/// <summary>The blocks of a page in reading order, and for each container the one around it (-1 for the outermost).</summary>
internal sealed record PageBlocks(IReadOnlyList<PageBlock> Blocks, IReadOnlyList<int> Parents)
{
    public static PageBlocks Read(AngleSharp.Dom.IDocument document) => new BlockWalk().Read(document);
}
