using System.Text;

namespace FactCheck.Text;

/// <summary>Names of enumeration members as files write them: "EventDate" is "event-date".</summary>
public static class Hyphenated
{
    public static string Of<T>(T member)
        where T : struct, Enum => Of(member.ToString());

    /// <returns>The member with this hyphenated name; null where there is none.</returns>
    public static T? Parse<T>(string text)
        where T : struct, Enum
    {
#pragma warning disable CA2263 // The generic forms are compiled anew for each enumeration, when the command starts.
        var names = Enum.GetNames(typeof(T));
        for (var i = 0; i < names.Length; i++)
            if (Of(names[i]) == text)
                return (T)Enum.GetValues(typeof(T)).GetValue(i)!;
#pragma warning restore CA2263
        return null;
    }

    /// <param name="name">A member's name in code.</param>
    public static string Of(string name)
    {
        if (!name.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return name.ToLowerInvariant();
        var hyphenated = new StringBuilder(name.Length + 2);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && hyphenated.Length > 0)
                hyphenated.Append('-');
            hyphenated.Append(char.ToLowerInvariant(c));
        }
        return hyphenated.ToString();
    }
}
