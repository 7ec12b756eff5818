using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactCheck.Training.Gazetteer;

/// <summary>Reads iso_3166-2.json of the Debian package iso-codes, and adds the names without their word for "province".</summary>
internal static partial class DivisionSource
{
    public static IEnumerable<Division> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var row in document.RootElement.GetProperty("3166-2").EnumerateArray())
        {
            var code = row.GetProperty("code").GetString()!;
            var parent = row.TryGetProperty("parent", out var p) ? p.GetString() : null;
            if (parent is not null && !parent.Contains('-', StringComparison.Ordinal))
                parent = $"{code[..2]}-{parent}";
            yield return new Division(code, parent, [.. NamesOf(row.GetProperty("name").GetString()!).Distinct()]);
        }
    }

    /// <summary>"Gyeonggi-do" is Gyeonggi, "Madrid, Comunidad de" Madrid, "Wales [Cymru GB-CYM]" Wales and Cymru.</summary>
    private static IEnumerable<string> NamesOf(string printed)
    {
        foreach (var part in printed.Split(['[', ']', '(', ')', '/', '*', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = CodeInName().Replace(part, "").Trim();
            var comma = name.IndexOf(", ", StringComparison.Ordinal);
            var plain = KindWord().Replace(comma > 0 ? name[..comma] : name, "").Trim();
            if (plain.Length > 2)
                yield return plain;
            if (name.Length > 2)
                yield return name;
        }
    }

    [GeneratedRegex(@"\s[A-Z]{2}-[A-Z]{3}$")]
    private static partial Regex CodeInName();

    [GeneratedRegex(@"(?:[ -](?:Sheng|Shi|(?:\w+ )?Zizhiqu|SAR|teukbyeolsi|gwangyeoksi|teukbyeoljachido|do|Province|Region|County|District|Governorate|oblast'?|kraj|kray|Respublika|(?:avtonomn\w+ )okrug|voblast'?|viloyati|oblysy|oblasty))$", RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();
}
