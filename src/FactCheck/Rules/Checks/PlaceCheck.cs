using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>place: two places of one happening or thing. A city agrees with the division and the country it lies in.</summary>
public sealed class PlaceCheck : ICheck
{
    public const string Name = "place";

    /// <summary>A name has a few namesakes that matter; the rest are hamlets.</summary>
    private const int MostNamesakes = 12;

    private const int ShortestNear = 5;

    /// <summary>Sixteenths of a turn: what lies in the northeast is told of the north and of the east, too.</summary>
    private const int Opposite = 6;
    private const string Home = "home", Scene = "scene";

    /// <summary>Words before a name that put the happening beside the place, not into it.</summary>
    private static readonly string[] Beside = ["near", "outside", "off", "from", "toward", "towards", "around", "north of", "south of", "east of", "west of"];

    public ClaimKind Kind => ClaimKind.Place;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not PlaceValue a || right.Value is not PlaceValue b)
            return CheckResult.CannotTell("one is no place");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;

        var reason = $"{a.Text} against {b.Text}";
        if (left.Predicate == DeathPlaces.Predicate && right.Predicate == DeathPlaces.Predicate)
            return a.Key == b.Key ? CheckResult.Agree(reason) : (a.Key, b.Key) is (Home, Scene) or (Scene, Home) ? CheckResult.CannotTell($"{reason}: the home can be the scene") : CheckResult.Conflict(reason);
        var (x, y) = (Places(a), Places(b));
        if (a.Key == b.Key && CompassPoint.Turn(Part(a), Part(b)) >= Opposite)
            return CheckResult.Conflict($"{reason}: two sides of one place");
        // Of a name alone the region is a guess.
        if (a.Key == b.Key)
            return a.Region is null || b.Region is null || Holds(a.Region, b.Region) || !IsStated(a) || !IsStated(b)
                ? CheckResult.Agree(reason)
                : CheckResult.Conflict($"{reason}: in {a.Region} and in {b.Region}");
        if (x.IsEmpty || y.IsEmpty)
            return IsJourney(left) && IsJourney(right) && a.Region is { Length: > 2 } && a.Region == b.Region ? CheckResult.Conflict(reason) : CompareUnknown(a, b, reason);
        foreach (var place in x)
            foreach (var other in y)
                if (place == other || Contains(place, other) || Contains(other, place))
                    return CheckResult.Agree(place == other ? reason : $"{reason}: one lies in the other");
        if (IsOfUnknownCounty(x[0], y[0]) || IsOfUnknownCounty(y[0], x[0]))
            return CheckResult.CannotTell($"{reason}: the county of one is not known");
        if (x[0].Kind == PlaceKind.Area || y[0].Kind == PlaceKind.Area)
            return CheckResult.CannotTell($"{reason}: no borders are known for one");
        return (IsBeside(a) || IsBeside(b)) && x[0].CountryCode == y[0].CountryCode ? CheckResult.CannotTell($"{reason}: one is only near") : CheckResult.Conflict(reason);
    }

    /// <summary>A town of which no more is known than a part of the country that the county lies in, too.</summary>
    private static bool IsOfUnknownCounty(GazetteerPlace town, GazetteerPlace county) =>
        town.Kind == PlaceKind.City && county.Kind == PlaceKind.Division && town.Parent is { } parent && Contains(parent, county);

    private static bool IsStated(PlaceValue place) => place.Text.Contains(", ", StringComparison.Ordinal);

    /// <summary>The end of a journey whose other end is known: two towns of one state, though one be too small for the gazetteer, are two ends.</summary>
    private static bool IsJourney(Claim claim) => claim.Subject.Type == SubjectType.Thing;

    /// <summary>Places that the gazetteer does not hold conflict when they are spelled nearly alike, or lie in regions apart.</summary>
    private static CheckResult CompareUnknown(PlaceValue a, PlaceValue b, string reason)
    {
        if (a.Region is not null && b.Region is not null && !Holds(a.Region, b.Region))
            return CheckResult.Conflict($"{reason}: in {a.Region} and in {b.Region}");
        var (first, second) = (a.Key.Split(' '), b.Key.Split(' '));
        if (first.Length > 1 && second.Length > 1 && first[^1] == second[^1] && first[^1] is "county" or "parish" or "province" or "prefecture")
            return CheckResult.Conflict($"{reason}: two of one kind do not overlap");
        if (first.Length == second.Length)
        {
            var apart = first.Zip(second).Where(p => p.First != p.Second).ToArray();
            if (apart is [var (one, two)] && Math.Min(one.Length, two.Length) >= ShortestNear && PersonalName.AreNear(one, two))
                return CheckResult.Conflict($"{reason}: spelled differently");
        }
        return CheckResult.CannotTell($"{reason}: not known where one is");
    }

    private static ImmutableArray<GazetteerPlace> Places(PlaceValue value)
    {
        var comma = value.Key.IndexOf(", ", StringComparison.Ordinal);
        var named = Gazetteer.Find(comma < 0 ? value.Key : value.Key.AsSpan(0, comma));
        var found = ImmutableArray.CreateBuilder<GazetteerPlace>();
        for (var i = 0; i < Math.Min(named.Count, MostNamesakes); i++)
            if (value.Region is null || named[i].Code is not { } code || Holds(value.Region, code))
                found.Add(named[i]);
        return found.ToImmutable();
    }

    /// <summary>True where one of the two ISO 3166 codes is the other's or lies in it.</summary>
    private static bool Holds(string a, string b) => Gazetteer.Contains(a, b) || Gazetteer.Contains(b, a);

    private static bool Contains(GazetteerPlace outer, GazetteerPlace inner)
    {
        for (var place = inner.Parent; place is { } parent; place = parent.Parent)
            if (parent == outer)
                return true;
        return false;
    }

    /// <summary>"Northern" of "northern Harlow"; empty for the whole.</summary>
    private static string Part(PlaceValue place) => place.Text.IndexOf(' ') is > 0 and var end ? Folding.Fold(place.Text[..end]) : "";

    private static bool IsBeside(PlaceValue place) => Beside.Any(word => place.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
}
