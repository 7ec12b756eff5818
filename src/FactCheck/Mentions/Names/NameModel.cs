using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Weights of the name tagger, a linear model over hashed features: a feature is the number of a row. Origin, licence and
/// scores of the shipped one, names.bin, stand in names.md. Sections: "trans", the weight from each label (also that before a run, the
/// outside) to each next one as 32 bits; "rows", a power of two of them, one signed byte a label.
/// </summary>
internal sealed unsafe class NameModel
{
    public const string TransitionSection = "trans", RowSection = "rows";

    private readonly ModelFile _file;
    private readonly sbyte* _rows;
    private readonly int[] _transitions;

    public NameModel(ModelFile file)
    {
        _file = file;
        _transitions = MemoryMarshal.Cast<byte, int>(file.Section(TransitionSection)).ToArray();
        _rows = (sbyte*)file.Pointer(RowSection);
        RowCount = file.Section(RowSection).Length / NameLabels.Count;
    }

    /// <summary>The model that travels inside the library.</summary>
    public static NameModel Standard { get; } = new(ModelFile.OpenResource("names.bin"));

    public int RowCount { get; }

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
        GC.KeepAlive(_file);
    }
}
