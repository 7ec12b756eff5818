using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Reports.Views;

/// <summary>What each outlet says happened when: outlets down, days across.</summary>
/// <param name="Grid">Its columns are <paramref name="Days"/>.</param>
/// <param name="Days">In the order of time.</param>
public sealed record Timeline(PictureGrid Grid, ImmutableArray<DateInterval> Days)
{
    private const int MostDays = 12;
    private const int MostOutlets = 40;

    /// <summary>A wider stretch tells little of when.</summary>
    private const int WidestDays = 31;

    public static Timeline Of(StoryView story)
    {
        var positions = PositionsByPlace(story);
        var told = story.Articles.SelectMany(a => a.Claims.Select(c => Statement.Of(a.Outlet, c, positions))).OfType<Statement>().ToList();
        ImmutableArray<DateInterval> days =
        [
            .. told.GroupBy(s => s.Days)
                .OrderByDescending(g => g.Any(s => s.Position is not null)).ThenByDescending(g => g.Select(s => s.Outlet).Distinct().Count()).ThenBy(g => g.Key.First).ThenBy(g => g.Key.Last)
                .Select(g => g.Key).Take(MostDays)
                .OrderBy(d => d.First).ThenBy(d => d.Last),
        ];
        var cells = told.ToLookup(s => (s.Outlet, s.Days));
        var outlets = story.Outlets.Where(o => days.Any(d => cells.Contains((o, d)))).ToList();
        ImmutableArray<PictureRow> rows = [.. outlets.Take(MostOutlets).Select(o => new PictureRow(o, [.. days.Select(d => Cell(cells[(o, d)]))]))];
        return new Timeline(new PictureGrid([.. days.Select(ShownDay.Of)], rows, LeftOut(told, days, outlets.Count)), days);
    }

    private static PictureCell? Cell(IEnumerable<Statement> statements)
    {
        var words = statements.Select(s => s.What).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : new PictureCell(string.Join(", ", words), statements.Select(s => s.Position).FirstOrDefault(p => p is not null));
    }

    private static string? LeftOut(List<Statement> told, ImmutableArray<DateInterval> days, int outlets)
    {
        var left = new List<string>();
        if (told.Select(s => s.Days).Distinct().Count() - days.Length is > 0 and var more)
            left.Add(Counted.Of(more, "more day"));
        if (outlets > MostOutlets)
            left.Add(Counted.Of(outlets - MostOutlets, "more outlet"));
        return left.Count == 0 ? null : $"Not drawn: {string.Join(" and ", left)}.";
    }

    /// <summary>The positions of findings about dates, by where they stand.</summary>
    private static Dictionary<PassagePoint, int> PositionsByPlace(StoryView story)
    {
        var positions = new Dictionary<PassagePoint, int>();
        foreach (var discrepancy in story.Discrepancies.Where(d => d.Kind == ClaimKind.EventDate))
            for (var i = 0; i < discrepancy.Positions.Length; i++)
                foreach (var passage in discrepancy.Positions[i].Passages)
                    positions.TryAdd(new PassagePoint(passage.Article, passage.Field, passage.Span), i);
        return positions;
    }

    private sealed record Statement(string Outlet, DateInterval Days, string What, int? Position)
    {
        public static Statement? Of(string outlet, Claim claim, Dictionary<PassagePoint, int> positions)
        {
            if (claim is not { Kind: ClaimKind.EventDate, Happening: { } happening, Value: TimeValue { Timex.Days: { Days: <= WidestDays } days } })
                return null;
            var position = positions.TryGetValue(PassagePoint.Of(claim.Evidence), out var index) ? index : (int?)null;
            return position is null && !happening.HasKnownForm ? null : new Statement(outlet, days, happening.Head, position);
        }
    }
}
