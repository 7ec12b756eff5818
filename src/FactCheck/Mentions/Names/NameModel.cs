using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FactCheck.Language.Models;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Weights of the name tagger, a linear model over hashed features: a feature is the number of a row. Origin, licence and
/// scores of the shipped one, names.bin, stand in names.md. Sections: "trans", the weight from each label (also that before a run, the
/// outside) to each next one as 32 bits; "rows", a power of two of them, one signed byte a label, and <see cref="Padding"/> bytes.
/// </summary>
internal sealed unsafe class NameModel
{
    public const string TransitionSection = "trans", RowSection = "rows";

    /// <summary>A row is read together with the bytes after it, also the last.</summary>
    public const int Padding = 16;

    private readonly ModelFile _file;
    private readonly sbyte* _rows;
    private readonly int[] _transitions;

    public NameModel(ModelFile file)
    {
        _file = file;
        _transitions = MemoryMarshal.Cast<byte, int>(file.Section(TransitionSection)).ToArray();
        _rows = (sbyte*)file.Pointer(RowSection);
        RowCount = (file.Section(RowSection).Length - Padding) / NameLabels.Count;
    }

    /// <summary>The model that travels inside the library.</summary>
    public static NameModel Standard { get; } = new(ModelFile.OpenResource("names.bin"));

    public int RowCount { get; }

    /// <summary>The weight of one label after another, at <c>NameLabels.Count * from + to</c>.</summary>
    public ReadOnlySpan<int> Transitions => _transitions;

    /// <summary>Sets the scores of the labels to the sums of the features' weights.</summary>
    public void Score(ReadOnlySpan<int> features, Span<int> scores)
    {
        // Sixteen weights are added at once: the row's, and those after it, which are left out below.
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var feature in features)
        {
            var (rowLow, rowHigh) = Vector128.Widen(Vector128.Load(_rows + (long)NameLabels.Count * feature));
            low += rowLow;
            high += rowHigh;
        }
        GC.KeepAlive(_file);
        for (var label = 0; label < NameLabels.Count; label++)
            scores[label] = label < Vector128<short>.Count ? low[label] : high[label - Vector128<short>.Count];
    }
}
