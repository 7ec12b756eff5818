using System.Text;

namespace FactCheck.Feeds.Html;

/// <summary>
/// Finds the text of the article by where the paragraphs are dense, without knowledge of any site: the innermost element that holds
/// three quarters of all that is written in paragraphs. From the first paragraph in it to the last, what is no list of links belongs to the text.
/// </summary>
internal static class MainText
{
    public static string Of(PageBlocks page)
    {
        var within = Within(InnermostWithMost(page), page.Parents);
        var blocks = page.Blocks.Where(b => within[b.Container]).ToList();
        var first = blocks.FindIndex(b => b.IsParagraph);
        var last = blocks.FindLastIndex(b => b.IsParagraph);
        if (first < 0)
            return All(page);
        return Joined(blocks.Take(first..(last + 1)));
    }

    /// <summary>For a piece of a page that holds nothing but the article.</summary>
    public static string All(PageBlocks page) => Joined(page.Blocks);

    private static string Joined(IEnumerable<PageBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block.IsMostlyLinks)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(block.Element == "li" ? "• " : "").Append(block.Text);
        }
        return text.ToString();
    }

    private static int InnermostWithMost(PageBlocks page)
    {
        var held = new long[page.Parents.Count];
        var total = 0L;
        foreach (var block in page.Blocks)
            if (block.IsParagraph)
            {
                held[Holder(block, page.Parents)] += block.Text.Length;
                total += block.Text.Length;
            }
        // An inner container comes after those around it, so one pass from the back sums up the tree.
        for (var i = held.Length - 1; i > 0; i--)
            if (page.Parents[i] >= 0)
                held[page.Parents[i]] += held[i];

        var innermost = 0;
        for (var i = 0; i < held.Length; i++)
            if (held[i] * 4 >= total * 3)
                innermost = i;
        return innermost;
    }

    /// <summary>What holds a paragraph's siblings too; a "div" can be paragraph and holder in one.</summary>
    private static int Holder(PageBlock block, IReadOnlyList<int> parents) =>
        block.Element is "p" or "li" or "blockquote" && parents[block.Container] >= 0 ? parents[block.Container] : block.Container;

    private static bool[] Within(int main, IReadOnlyList<int> parents)
    {
        var within = new bool[parents.Count];
        for (var i = 0; i < within.Length; i++)
            within[i] = i == main || (parents[i] >= 0 && within[parents[i]]);
        return within;
    }
}
