using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>Whether two acts of one person were done to one thing: a clinic entered and a clinic never entered.</summary>
internal static class ActAlignment
{
    public static ActObjects Objects(Claim a, Claim b)
    {
        if (!a.Qualifiers.TryGetValue(PersonActs.Object, out var what) || !b.Qualifiers.TryGetValue(PersonActs.Object, out var other))
            return ActObjects.Unknown;
        var areNames = what[0] == '@' && other[0] == '@';
        if (what[0] == '@' != (other[0] == '@'))
            return ActObjects.Apart;
        foreach (var word in what.TrimStart('@').Split(' '))
            foreach (var second in other.TrimStart('@').Split(' '))
                if (word == second)
                    return areNames ? ActObjects.OneName : ActObjects.OneNoun;
        return ActObjects.Apart;
    }
}

internal enum ActObjects
{
    Unknown,
    Apart,
    OneNoun,
    OneName,
}
