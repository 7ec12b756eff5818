namespace FactCheck.Values;

/// <summary>The sixteen points of the compass by name ("north-northeast", "northern"), clockwise from north, which is 0.</summary>
public static class CompassPoint
{
    private const string Points = "n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw ";

    /// <summary>Sixteenths of a full turn between two points of the compass, 8 at most; null where one is none.</summary>
    public static int? Turn(string a, string b)
    {
        if (Of(a) is not { } x || Of(b) is not { } y)
            return null;
        var turn = Math.Abs(x - y);
        return Math.Min(turn, 16 - turn);
    }

    /// <returns>The number of the point; null where the words name none.</returns>
    public static int? Of(string direction)
    {
        if (direction is not ['n' or 's' or 'e' or 'w', ..])
            return null;
        var letters = direction
            .Replace("ern", "", StringComparison.Ordinal)
            .Replace("north", "n", StringComparison.Ordinal).Replace("south", "s", StringComparison.Ordinal)
            .Replace("east", "e", StringComparison.Ordinal).Replace("west", "w", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var at = letters.Length is > 0 and <= 3 ? Array.IndexOf(Points.Split(' '), letters) : -1;
        return at < 0 ? null : at;
    }
}
