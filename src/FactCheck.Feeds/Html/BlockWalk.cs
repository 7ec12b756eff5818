using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Feeds.Html;

/// <summary>Walks a page's tree once, without recursion: pages can be nested deeper than a stack is.</summary>
internal sealed class BlockWalk
{
    private readonly List<PageBlock> _blocks = [];
    private readonly List<int> _parents = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _open = new();
    private int _linkCharacters;
    private int _links;

    private readonly record struct Frame(INodeList Children, int Next, string Element, int Container, bool IsBlock, bool IsLink);

    public PageBlocks Read(IDocument document)
    {
        if (document.Body is { } body)
            Enter(body, -1);
        while (_open.TryPop(out var frame))
        {
            if (frame.Next == frame.Children.Length)
            {
                Leave(frame);
                continue;
            }
            _open.Push(frame with { Next = frame.Next + 1 });
            switch (frame.Children[frame.Next])
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    _text.Append('\n');
                    break;
                case IElement element when !PageElements.IsDropped(element):
                    Enter(element, frame.Container);
                    break;
            }
        }
        return new PageBlocks(_blocks, _parents);
    }

    private void Enter(IElement element, int container)
    {
        var (isBlock, isLink) = (PageElements.IsBlock(element), element.LocalName == "a");
        if (isBlock)
        {
            Close();
            _parents.Add(container);
            container = _parents.Count - 1;
        }
        _links += isLink ? 1 : 0;
        _open.Push(new Frame(element.ChildNodes, 0, element.LocalName, container, isBlock, isLink));
    }

    private void Leave(Frame frame)
    {
        _links -= frame.IsLink ? 1 : 0;
        if (frame.IsBlock)
            Close(frame);
    }

    private void Close()
    {
        foreach (var frame in _open)
            if (frame.IsBlock)
            {
                Close(frame);
                return;
            }
    }

    private void Close(Frame frame)
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
            _blocks.Add(new PageBlock(frame.Element, text, _linkCharacters, frame.Container));
        _text.Clear();
        _linkCharacters = 0;
    }

    /// <summary>Runs of space become one, as a browser shows them.</summary>
    private void Append(string data)
    {
        foreach (var c in data)
        {
            var space = c is ' ' or '\n' or '\t' or '\r' or '\f';
            if (space && (_text.Length == 0 || _text[^1] is ' ' or '\n'))
                continue;
            _text.Append(space ? ' ' : c);
            _linkCharacters += _links > 0 ? 1 : 0;
        }
    }
}
