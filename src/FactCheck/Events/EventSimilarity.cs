using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Events;

/// <summary>How alike two happenings are told: 0 to 1, with what speaks for one event and what against, in words for a person.</summary>
public sealed record EventSimilarity(double Score, ImmutableArray<string> For, ImmutableArray<string> Against)
{
    private const double FormWeight = 0.25;
    private const double PartiesWeight = 0.35;
    private const double CountWeight = 0.10;
    private const double HostWeight = 0.15;
    private const double PlaceWeight = 0.15;
    private const double LevelWeight = 0.15;
    private const double UnknownShare = 0.4;

    /// <summary>True where both tell the rank of those who act, and not the same one.</summary>
    public bool DiffersInLevel { get; init; }

    public static EventSimilarity Of(Happening a, Happening b)
    {
        if (a.Form != b.Form)
            return new EventSimilarity(0, [], [$"a {a.Head} against a {b.Head}"]);
        if (a.Which != b.Which)
            return new EventSimilarity(0, [], [$"one is told as the {a.Which ?? b.Which} one"]);
        if (Count(a) is { } count && Count(b) is { } other && count != other)
            return new EventSimilarity(0, [], [FormattableString.Invariant($"{count} parties against {other}")]);
        if (NamesAllParties(a) && NamesAllParties(b) && !a.Parties.SequenceEqual(b.Parties))
            return new EventSimilarity(0, [], [$"{Shown(a.Parties)} against {Shown(b.Parties)}"]);

        var tally = new Tally();
        tally.Add(FormWeight, a.Head == b.Head ? $"both tell of a {a.Head}" : $"{a.Head} and {b.Head} are words for one form", null);
        Parties(tally, a, b);
        Count(tally, a, b);
        Place(tally, a, b);
        Level(tally, a, b);
        return tally.ToSimilarity() with { DiffersInLevel = a.Level is not null && b.Level is not null && a.Level != b.Level };
    }

    /// <summary>The parties stated, or as many as are named where all of them are states.</summary>
    private static int? Count(Happening happening) => happening.PartyCount ?? (AreStates(happening) ? happening.Parties.Length : null);

    private static bool AreStates(Happening happening) => happening.Parties is [[>= 'A' and <= 'Z', ..], _, ..];

    /// <summary>Three or more states, as many as are stated where a number is: of two, one is often the place of the talks and no party.</summary>
    private static bool NamesAllParties(Happening happening) => AreStates(happening) && happening.Parties.Length > 2 && Count(happening) == happening.Parties.Length;

    private static void Parties(Tally tally, Happening a, Happening b)
    {
        if (a.Parties.IsEmpty || b.Parties.IsEmpty || AreStates(a) != AreStates(b))
        {
            tally.Unknown(PartiesWeight, null);
            return;
        }
        string[] shared = [.. a.Parties.Intersect(b.Parties)];
        var share = (double)shared.Length / Math.Min(a.Parties.Length, b.Parties.Length);
        var named = Shown(shared);
        if (share == 1)
            tally.Add(PartiesWeight, $"the same parties: {named}", null);
        else if (shared.Length > 0)
            tally.Add(PartiesWeight, share, $"parties in common: {named}", "other parties are named too");
        else
            tally.Add(PartiesWeight, 0, null, $"{Shown(a.Parties)} against {Shown(b.Parties)}");
    }

    private static string Shown(IEnumerable<string> parties) => string.Join(", ", parties.Select(p => p.TrimStart('@')));

    private static void Count(Tally tally, Happening a, Happening b)
    {
        if (Count(a) is { } count && Count(b) is not null)
            tally.Add(CountWeight, FormattableString.Invariant($"{count} parties in both"), null);
    }

    private static void Place(Tally tally, Happening a, Happening b)
    {
        if (a.Host is { } host && b.Host is { } other)
            tally.Add(HostWeight, host == other ? 1 : 0, host == other ? $"the same host: {host}" : null, host == other ? null : $"host {host} against {other}");
        switch (a.Place, b.Place)
        {
            case ({ } place, { } second) when place == second || Holds(a.Region, b.Region):
                tally.Add(PlaceWeight, $"the same place: {place}", null);
                break;
            case ({ } place, { } second):
                tally.Add(PlaceWeight, 0, null, $"{place} against {second}");
                break;
            case (null, null):
                break;
            default:
                tally.Unknown(PlaceWeight / 2, $"only one names a place: {a.Place ?? b.Place}");
                break;
        }
    }

    private static bool Holds(string? a, string? b) =>
        a is not null && b is not null && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    private static void Level(Tally tally, Happening a, Happening b)
    {
        if (a.Level is { } level && b.Level is { } other)
            tally.Add(LevelWeight, level == other ? 1 : 0, level == other ? $"the same level: {level}" : null, level == other ? null : $"level: {level} against {other}");
    }

    private sealed class Tally
    {
        private readonly List<string> _for = [];
        private readonly List<string> _against = [];
        private double _reached;
        private double _possible;

        public void Add(double weight, string? speaksFor, string? speaksAgainst) => Add(weight, 1, speaksFor, speaksAgainst);

        public void Add(double weight, double share, string? speaksFor, string? speaksAgainst)
        {
            _reached += weight * share;
            _possible += weight;
            Say(speaksFor, speaksAgainst);
        }

        /// <summary>What one side does not state counts in part, so that saying nothing is neither proof nor refutation.</summary>
        public void Unknown(double weight, string? speaksAgainst)
        {
            _reached += weight * UnknownShare;
            _possible += weight;
            Say(null, speaksAgainst);
        }

        public EventSimilarity ToSimilarity() => new(Math.Round(_reached / _possible, 3), [.. _for], [.. _against]);

        private void Say(string? speaksFor, string? speaksAgainst)
        {
            if (speaksFor is not null)
                _for.Add(speaksFor);
            if (speaksAgainst is not null)
                _against.Add(speaksAgainst);
        }
    }
}
