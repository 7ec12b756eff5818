using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>organization: two names of one organization. Short forms, initials and legal forms are variants; another spelling is not.</summary>
public sealed class OrganizationCheck : ICheck
{
    public const string Name = "organization";

    private const int ShortestNear = 4;
    private const int ShortestStem = 7;
    private const int LongestEnding = 4;
    private static readonly string[] Sides = ["northern", "southern", "eastern", "western", "north", "south", "majority", "minority", "mayor", "major", "national", "international", "public", "republic"];

    private const string Empty = " the of and for at in inc corp co ltd llc plc company corporation group gmbh ag sa nv lp ";

    public ClaimKind Kind => ClaimKind.Organization;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not NamesValue { Keys: [var first] } || right.Value is not NamesValue { Keys: [var second] })
            return CheckResult.CannotTell("one is no single organization");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;

        var reason = $"{left.Value.Text} against {right.Value.Text}";
        if (AreVariants(first, second))
            return CheckResult.Agree(reason);
        var (a, b) = (Words(first), Words(second));
        string[] here = [.. a.Except(b)], there = [.. b.Except(a)];
        return a.Length > 1 && a.Length == b.Length && here is [{ Length: >= ShortestNear } one] && there is [{ Length: >= ShortestNear } other]
            && (PersonalName.AreNear(one, other) || HaveOneStem(one, other)) && !AreTwoWords(one, other) && !AreOneWord(one, other)
            ? CheckResult.Conflict($"{reason}: {one} and {other} are spelled differently")
            : CheckResult.CannotTell($"{reason}: they may be two organizations");
    }

    /// <summary>"Development" and "Developments": the rest of the name is the same, and longer words with one stem are seldom in two names.</summary>
    private static bool HaveOneStem(string one, string other) =>
        one.AsSpan().CommonPrefixLength(other) is var stem && stem >= ShortestStem && Math.Max(one.Length, other.Length) - stem <= LongestEnding;

    /// <summary>"Eastern" and "Western" are no slips of each other.</summary>
    private static bool AreTwoWords(string a, string b) => Sides.Contains(a) && Sides.Contains(b);

    /// <summary>"Centre" and "center", "organisation" and "organization", "Republican" and "Republicans".</summary>
    private static bool AreOneWord(string a, string b) =>
        a == b + "s" || b == a + "s" || a.Length == b.Length && a.Order().SequenceEqual(b.Order())
        || a.Replace('z', 's') == b.Replace('z', 's') || a.Replace("our", "or", StringComparison.Ordinal) == b.Replace("our", "or", StringComparison.Ordinal);

    /// <summary>True where one name, folded, is a short form or the initials of the other.</summary>
    internal static bool AreVariants(string first, string second)
    {
        var (a, b) = (Words(first), Words(second));
        return !a.Except(b).Any() || !b.Except(a).Any() || IsInitials(a, second) || IsInitials(b, first);
    }

    /// <summary>"Northwind" of "Northwind's loan business", folded; null for a name that is no part of another.</summary>
    internal static string? Owner(string name) => name.Replace('’', '\'').IndexOf("'s ", StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;

    /// <summary>"Northwind Rescue Centre" and "Northwind Rescue Unit": the same but for the last word.</summary>
    internal static bool AreUnitsOfOne(string first, string second)
    {
        var (a, b) = (Words(first), Words(second));
        return a.Length > 2 && a.Length == b.Length && a[^1] != b[^1] && a.AsSpan()[..^1].SequenceEqual(b.AsSpan()[..^1]);
    }

    private static string[] Words(string name) =>
        [.. Folding.Fold(name).Split((char[])[' ', '.', ',', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => !Empty.Contains($" {w} ", StringComparison.Ordinal))];

    private static bool IsInitials(string[] words, string abbreviation)
    {
        var letters = abbreviation.Replace(".", "", StringComparison.Ordinal);
        return words.Length > 1 && letters.Length == words.Length && !letters.Where((letter, i) => letter != words[i][0]).Any();
    }
}
