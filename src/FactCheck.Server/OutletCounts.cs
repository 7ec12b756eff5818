using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Server;

/// <summary>How often an outlet stands alone with its value, by kind of finding, the most frequent kind first.</summary>
/// <param name="Outlet">Its exact name.</param>
/// <param name="Findings">Those with its words in them, of at least a warning; <see cref="Most"/> where there are more.</param>
/// <param name="Kinds">For each kind, all of them, and those where no other outlet has its value.</param>
internal sealed record OutletCounts(string Outlet, int Findings, ImmutableArray<(ClaimKind Kind, int All, int Alone)> Kinds)
{
    /// <summary>No more findings are counted: the gravest.</summary>
    public const int Most = 1000;

    public static OutletCounts Of(string outlet, Store store, RulePack pack, HouseFindings house)
    {
        var found = store.Discrepancies(house.Seen(new DiscrepancyQuery { Outlet = outlet, Limit = Most }), pack);
        var outletOf = store.OutletsIn(found.Select(d => d.Id));
        return new OutletCounts(outlet, found.Count, [.. found.GroupBy(d => d.Kind).Select(g => (g.Key, g.Count(), g.Count(d => StandsAlone(d, outlet, outletOf)))).OrderByDescending(k => k.Item2)]);
    }

    /// <summary>No other outlet has the outlet's value, and some other outlet has another value.</summary>
    private static bool StandsAlone(Discrepancy discrepancy, string outlet, IReadOnlyDictionary<string, string> outletOf)
    {
        var positions = discrepancy.Positions.Select(p => p.Evidence.Select(c => outletOf.GetValueOrDefault(c.Evidence.Article)).ToHashSet(StringComparer.Ordinal)).ToList();
        return positions.Exists(p => p.Count == 1 && p.Contains(outlet)) && positions.Exists(p => !p.Contains(outlet));
    }
}
