using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Which places are told of one thing: two names spelled nearly alike in nearly the same words, and those of one happening.</summary>
internal static class PlaceAlignment
{
    private const int ShortestNear = 6;
    private const double NearScore = 0.4;

    public static bool AreNear(Claim a, Claim b) =>
        a.Value is PlaceValue { Key: var x } && b.Value is PlaceValue { Key: var y }
        && x != y && x[0] == y[0] && Math.Min(x.Length, y.Length) >= ShortestNear && !x.StartsWith(y, StringComparison.Ordinal) && !y.StartsWith(x, StringComparison.Ordinal)
        && PersonalName.AreNear(x, y);

    public static Alignment Of(Claim a, Claim b, ContextSimilarity contexts)
    {
        var context = contexts.Likeness(a, b);
        return new Alignment(NearScore + ((1 - NearScore) * context), FormattableString.Invariant($"two spellings of one place, context {context:0.00}"));
    }

    /// <summary>Why two places are those of two happenings; null where nothing says so.</summary>
    public static string? Apart(Happening x, Happening y, Claim a, Claim b, ContextSimilarity contexts)
    {
        var isShared = x.Parties.Intersect(y.Parties).Any();
        if (!isShared && (x.Form is "meeting" or "visit" or "speech" || !x.Parties.IsEmpty && !y.Parties.IsEmpty))
            return $"nobody takes part in both: there are many of the form {x.Form}";
        // News of one shooting recalls others.
        if (!isShared && x.Form is "shooting" or "killing" or "attack" or "bombing" or "stabbing" or "robbery" or "murder" && !(x.Days is { } days && y.Days is { } other && days.Overlaps(other)))
            return $"neither a party nor a day tells that it is one {x.Form}";
        if (a.Value.Normalized != b.Value.Normalized && (contexts.Tells(a.Evidence.Article, b.Value) || contexts.Tells(b.Evidence.Article, a.Value)))
            return "one article names both places";
        return a.Qualifiers.GetValueOrDefault("time") != b.Qualifiers.GetValueOrDefault("time") ? "one looks back to another year" : null;
    }

    /// <summary>Where it took place is what is compared, and so no reason for or against one happening.</summary>
    public static Happening Unplaced(Happening happening) => happening with { Place = null, Region = null, Host = null };
}
