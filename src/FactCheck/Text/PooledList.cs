using System.Buffers;

namespace FactCheck.Text;

/// <summary>A list in an array that is used again by the next text, for what is needed only while one text is read. A copy of it is not another list.</summary>
internal struct PooledList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly ref readonly T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(_items);

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        _items.AsSpan(0, Count).CopyTo(larger);
        Dispose();
        _items = larger;
    }
}
