using System.Collections.Immutable;

namespace FactCheck.Reports.Views;

/// <summary>What a picture shows, in rows and columns; a cell is null where there is nothing to show.</summary>
/// <param name="Columns">Their headings.</param>
/// <param name="Rows">Each has a cell for every column.</param>
/// <param name="LeftOut">What did not fit, in words; null where all is shown.</param>
public sealed record PictureGrid(ImmutableArray<string> Columns, ImmutableArray<PictureRow> Rows, string? LeftOut)
{
    public bool IsEmpty => Columns.IsEmpty || Rows.IsEmpty;
}

public sealed record PictureRow(string Label, ImmutableArray<PictureCell?> Cells);

/// <param name="Text">The value, or what happened.</param>
/// <param name="Position">Which position of a finding it belongs to, from 0; null where nothing differs.</param>
public sealed record PictureCell(string Text, int? Position);
