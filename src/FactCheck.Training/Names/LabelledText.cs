using FactCheck.Mentions;

namespace FactCheck.Training.Names;

/// <summary>A text with its names, in order and without overlap; type null is a name of another thing.</summary>
internal sealed record LabelledText(string Source, string Text, IReadOnlyList<LabelledName> Names);

internal sealed record LabelledName(int Start, int End, NameType? Type);
