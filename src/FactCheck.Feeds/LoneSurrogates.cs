using System.Globalization;
using System.Text;

namespace FactCheck.Feeds;

/// <summary>
/// JSON can escape one half of a surrogate pair ("\ud83d" alone), which no encoding can write. U+FFFD takes its place: one code unit
/// for one, so that offsets hold.
/// </summary>
internal static class LoneSurrogates
{
    public static string Replace(string json)
    {
        var replaced = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\' || i + 1 >= json.Length)
            {
                replaced.Append(json[i]);
                continue;
            }
            if (Escaped(json, i) is not { } unit || !char.IsSurrogate(unit))
            {
                replaced.Append(json, i, 2);
                i++;
            }
            else if (char.IsHighSurrogate(unit) && Escaped(json, i + 6) is { } next && char.IsLowSurrogate(next))
            {
                replaced.Append(json, i, 12);
                i += 11;
            }
            else
            {
                replaced.Append("\\ufffd");
                i += 5;
            }
        }
        return replaced.ToString();
    }

    /// <summary>The code unit of a \uXXXX escape that starts here; null where none does.</summary>
    private static char? Escaped(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
