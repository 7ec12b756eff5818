using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>The places of the tokens of a text, before they are tagged; a buffer that one thread uses over and over.</summary>
internal sealed class TokenSpans
{
    private TextSpan[] _spans = new TextSpan[1024];

    public int Count { get; private set; }

    public TextSpan this[int index] => _spans[index];

    public void Clear() => Count = 0;

    public void Add(int start, int end)
    {
        if (Count == _spans.Length)
            Array.Resize(ref _spans, Count * 2);
        _spans[Count++] = new TextSpan(start, end);
    }
}
