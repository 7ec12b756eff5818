using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>Answers who says what stands at a place, from the contents of an article's quotations.</summary>
public sealed class AttributionReader
{
    private readonly List<Quotation> _attributed = [];
    private readonly List<int> _outer = [];

    /// <param name="mentions">The mentions of one article, in any order.</param>
    /// <param name="field">The field that is asked about.</param>
    public AttributionReader(IEnumerable<Mention> mentions, ArticleField field)
    {
        foreach (var mention in mentions)
            if (mention is Quotation { Speaker: not null } quotation && quotation.Field == field)
                _attributed.Add(quotation);
        _attributed.Sort(static (a, b) => a.Span.CompareTo(b.Span));

        var open = new Stack<int>();
        for (var i = 0; i < _attributed.Count; i++)
        {
            while (open.TryPeek(out var top) && _attributed[top].Span.End <= _attributed[i].Span.Start)
                open.Pop();
            _outer.Add(open.TryPeek(out var holder) ? holder : -1);
            open.Push(i);
        }
    }

    /// <summary>The innermost attributed quotation that holds the whole span; null where the article says it in its own voice.</summary>
    public Quotation? QuotationAt(TextSpan span)
    {
        var (low, high) = (0, _attributed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_attributed[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low - 1; i >= 0; i = _outer[i])
            if (_attributed[i].Span.Contains(span))
                return _attributed[i];
        return null;
    }

    public Speaker? SpeakerAt(TextSpan span) => QuotationAt(span)?.Speaker;
}
