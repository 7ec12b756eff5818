namespace FactCheck.Events;

/// <summary>Keeps all vectors in memory.</summary>
internal sealed class MemoryShelf : IVectorShelf
{
    private readonly List<TermVector> _vectors = [];

    public int Put(TermVector vector)
    {
        _vectors.Add(vector);
        return _vectors.Count - 1;
    }

    public TermVector Get(int number) => _vectors[number];
}
