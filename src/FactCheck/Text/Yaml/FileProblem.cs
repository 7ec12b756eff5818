namespace FactCheck.Text.Yaml;

/// <summary>A fault in a file that a user wrote. Line and column count from 1; the message says what was expected.</summary>
public sealed record FileProblem(string Path, int Line, int Column, string Message) : IComparable<FileProblem>
{
    public int CompareTo(FileProblem? other) =>
        other is null ? 1
        : string.CompareOrdinal(Path, other.Path) is not 0 and var byPath ? byPath
        : (Line, Column).CompareTo((other.Line, other.Column)) is not 0 and var byPlace ? byPlace
        : string.CompareOrdinal(Message, other.Message);

    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}:{Column}: {Message}");
}
