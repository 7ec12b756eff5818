using System.Text;

namespace FactCheck.Feeds.Fetching;

/// <summary>A site's robots.txt as it applies to one program (RFC 9309): the longest matching path decides, allowing before disallowing.</summary>
internal sealed class RobotsRules
{
    private const int MostCharacters = 500 * 1024;
    private const int LongestPattern = 2000;

    private readonly List<(string Pattern, bool Allows)> _rules;

    private RobotsRules(List<(string Pattern, bool Allows)> rules) => _rules = rules;

    public static RobotsRules AllowAll { get; } = new([]);

    public static RobotsRules DisallowAll { get; } = new([("/", false)]);

    /// <param name="product">The name by which the program goes in robots.txt, such as "FactCheck"; case does not matter.</param>
    public static RobotsRules Parse(string text, string product)
    {
        var (own, all) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (hasOwn, isOwn, isAll, inNames) = (false, false, false, false);
        foreach (var raw in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).EnumerateLines())
        {
            var line = (raw.IndexOf('#') is >= 0 and var comment ? raw[..comment] : raw).Trim(" \t\ufeff");
            var colon = line.IndexOf(':');
            if (colon < 0)
                continue;
            var key = line[..colon].TrimEnd();
            var value = line[(colon + 1)..].TrimStart();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Names in a row head one group.
                (isOwn, isAll) = inNames ? (isOwn, isAll) : (false, false);
                isOwn |= value.Equals(product, StringComparison.OrdinalIgnoreCase);
                isAll |= value is "*";
                hasOwn |= isOwn;
                inNames = true;
                continue;
            }
            var allows = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
            if (!allows && !key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
                continue;
            inNames = false;
            if (value.IsEmpty || value.Length > LongestPattern)
                continue;
            if (isOwn)
                own.Add((Normalized(value.ToString()), allows));
            if (isAll)
                all.Add((Normalized(value.ToString()), allows));
        }
        return new RobotsRules(hasOwn ? own : all);
    }

    public bool Allows(Uri address)
    {
        var path = Normalized(address.PathAndQuery);
        var (longest, allows) = (-1, true);
        foreach (var (pattern, isAllowing) in _rules)
            if ((pattern.Length > longest || (pattern.Length == longest && isAllowing)) && Matches(pattern, path))
                (longest, allows) = (pattern.Length, isAllowing);
        return allows || path == "/robots.txt";
    }

    /// <summary>"*" stands for any characters, "$" at the end for the end of the path. Goes back to the last "*" only, and so stays quadratic.</summary>
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var length = isWhole ? pattern.Length - 1 : pattern.Length;
        var (p, i, star, mark) = (0, 0, -1, 0);
        while (i < path.Length)
        {
            if (p < length && pattern[p] == '*')
                (star, mark, p) = (p, i, p + 1);
            else if (p == length && !isWhole)
                return true;
            else if (p < length && pattern[p] == path[i])
                (p, i) = (p + 1, i + 1);
            else if (star >= 0)
                (p, i, mark) = (star + 1, mark + 1, mark + 1);
            else
                return false;
        }
        while (p < length && pattern[p] == '*')
            p++;
        return p == length;
    }

    /// <summary>One way of writing a character: what need not be escaped is not, what has to be is, with capital digits.</summary>
    private static string Normalized(string path)
    {
        var normalized = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var octet = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
                normalized.Append(char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~' ? octet.ToString() : path.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else
            {
                normalized.Append(path[i] < 128 ? path[i].ToString() : Uri.EscapeDataString(char.IsHighSurrogate(path[i]) && i + 1 < path.Length ? path.Substring(i++, 2) : path[i].ToString()));
            }
        return normalized.ToString();
    }
}
