using System.Collections.Immutable;
using FactCheck.Discrepancies;

namespace FactCheck.Reports.Views;

/// <summary>One value of a discrepancy with the passages that state it, and how many independent origins they have.</summary>
public sealed record PositionView(string Value, string Display, int Origins, ImmutableArray<PassageView> Passages)
{
    public static PositionView Of(Position position) =>
        new(position.Value, position.Display, position.Origins, [.. position.Evidence.Select(PassageView.Of)]);

    /// <summary>A, B, C for the first positions of a finding, then numbers: people speak of "value B".</summary>
    public static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : FormattableString.Invariant($"{index + 1}");
}
