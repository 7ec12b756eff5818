using System.Buffers.Binary;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Weights of the name tagger, a linear model over hashed features: a feature is the number of a row. Origin, licence and
/// scores of the shipped one, names.bin, stand in names.md. Little-endian layout: the number of rows (a power of two) as 32 bits; the
/// weights from one label (rows; first that before a run) to the next as 16 bits; the rows, one signed byte a label.
/// </summary>
internal sealed unsafe class NameModel
{
    private readonly sbyte* _rows;
    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];
    private readonly byte[]? _kept;

    private NameModel(byte* start)
    {
        RowCount = BinaryPrimitives.ReadInt32LittleEndian(new(start, sizeof(int)));
        for (var i = 0; i < _transitions.Length; i++)
            _transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(new(start + sizeof(int) + sizeof(short) * i, sizeof(short)));
        _rows = (sbyte*)(start + sizeof(int) + sizeof(short) * _transitions.Length);
    }

    private NameModel(byte[] pinned)
        : this((byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref pinned[0])) => _kept = pinned;

    /// <summary>The model that travels inside the library.</summary>
    public static NameModel Standard { get; } = new(PackedTable.Resource("names.bin"));

    public int RowCount { get; }

    /// <summary>A model just trained, in the layout of the file.</summary>
    public static NameModel Of(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new NameModel(pinned);
    }

    /// <summary>The weight of one label after another, at <c>NameLabels.Count * from + to</c>.</summary>
    public ReadOnlySpan<int> Transitions => _transitions;

    /// <summary>Adds the weights of the features, label by label.</summary>
    public void AddScores(ReadOnlySpan<int> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var row = _rows + (long)NameLabels.Count * feature;
            for (var label = 0; label < NameLabels.Count; label++)
                scores[label] += row[label];
        }
        GC.KeepAlive(_kept);
    }
}
