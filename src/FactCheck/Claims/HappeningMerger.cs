using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Brings together the words of one article for one happening: of one form, with nothing stated that differs and at least one thing
/// stated alike. What one sentence leaves out another fills in.
/// </summary>
internal static class HappeningMerger
{
    /// <summary>"Officials", "diplomats": the words for any rank below the leaders.</summary>
    private const string AnyRank = "official";

    /// <returns>For each mention, in order, the happening it belongs to with all that the article says of it.</returns>
    public static ImmutableArray<Happening> Merge(IReadOnlyList<HappeningMention> mentions)
    {
        var (merged, group) = (new List<Happening>(), new int[mentions.Count]);
        for (var i = 0; i < mentions.Count; i++)
        {
            var happening = mentions[i].Happening;
            var (best, most) = (-1, 0);
            for (var g = Math.Max(0, merged.Count - 50); g < merged.Count; g++)
                if (Likeness(merged[g], happening) is var likeness && likeness > most)
                    (best, most) = (g, likeness);
            if (best < 0)
            {
                group[i] = merged.Count;
                merged.Add(happening);
            }
            else
            {
                group[i] = best;
                merged[best] = Union(merged[best], happening);
            }
        }
        return [.. Array.ConvertAll(group, g => merged[g])];
    }

    private static int Likeness(Happening a, Happening b)
    {
        if (a.Form != b.Form || a.Modality != b.Modality || a.Polarity != b.Polarity)
            return 0;
        if (a.Which != b.Which || Differs(a.PartyCount, b.PartyCount))
            return 0;
        // Of talks that are known to be the same, others than those who held them can be named beside.
        var areTheSame = a.Days is not null && b.Days is not null && a.PartyCount is not null && b.PartyCount is not null;
        if (!areTheSame && Differs(a.Level, b.Level) && a.Level != AnyRank && b.Level != AnyRank)
            return 0;
        if (a.Days is { } days && b.Days is { } other && !days.Overlaps(other))
            return 0;
        if (a.Region is { } region && b.Region is { } second && !region.StartsWith(second, StringComparison.Ordinal) && !second.StartsWith(region, StringComparison.Ordinal))
            return 0;
        if (AreStates(a) && AreStates(b) && !a.Parties.SequenceEqual(b.Parties))
            return 0;

        return Shared(a.Parties, b.Parties) + (a.PartyCount is not null && b.PartyCount is not null ? 2 : 0) + (a.Days is not null && b.Days is not null ? 2 : 0)
            + (a.Place is not null && a.Place == b.Place ? 1 : 0);
    }

    /// <summary>How many parties both have; a happening has each once.</summary>
    private static int Shared(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var shared = 0;
        foreach (var party in a)
            if (b.Contains(party))
                shared++;
        return shared;
    }

    private static bool Differs<T>(T? a, T? b) => a is not null && b is not null && !a.Equals(b);

    private static bool AreStates(Happening happening) => happening.Parties is [[>= 'A' and <= 'Z', ..], _, ..];

    private static Happening Union(Happening a, Happening b) => a with
    {
        Parties = a.Parties.Length >= b.Parties.Length ? a.Parties : b.Parties,
        PartyCount = a.PartyCount ?? b.PartyCount,
        Host = a.Host ?? b.Host,
        Level = a.Level is null || (a.Level == AnyRank && b.Level == "deputy") ? b.Level : a.Level,
        Place = a.Place ?? b.Place,
        Region = a.Region is null || b.Region?.Length > a.Region.Length ? b.Region : a.Region,
        Days = a.Days is { } days && b.Days is { } other
            ? new DateInterval(days.First > other.First ? days.First : other.First, days.Last < other.Last ? days.Last : other.Last)
            : a.Days ?? b.Days,
    };
}
