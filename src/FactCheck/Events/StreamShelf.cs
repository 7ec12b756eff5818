using System.Text;

namespace FactCheck.Events;

/// <summary>Keeps vectors in a stream, and the ones used last in memory: an archive has more of them than memory should hold.</summary>
/// <param name="stream">Can be read, written and sought in; what it holds is overwritten.</param>
internal sealed class StreamShelf(Stream stream) : IVectorShelf
{
    /// <summary>Articles of one day are compared with stories of that day, which have near numbers.</summary>
    private const int InMemory = 4096;

    private readonly List<long> _places = [];
    private readonly (int Number, TermVector Vector)?[] _used = new (int, TermVector)?[InMemory];
    private long _end;

    public int Put(TermVector vector)
    {
        var number = _places.Count;
        _places.Add(_end);
        stream.Position = _end;
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            vector.WriteTo(writer);
        _end = stream.Position;
        _used[number % InMemory] = (number, vector);
        return number;
    }

    public TermVector Get(int number)
    {
        if (_used[number % InMemory] is { } used && used.Number == number)
            return used.Vector;
        stream.Position = _places[number];
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var vector = TermVector.ReadFrom(reader);
        _used[number % InMemory] = (number, vector);
        return vector;
    }
}
