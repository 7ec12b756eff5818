using System.Globalization;
using System.Text;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Storage;

/// <summary>
/// What derived data was made with. The library's module id changes with its code, models, rules and lexicons, since the build is
/// deterministic; a pack of one's own adds its files.
/// </summary>
internal static class Stamps
{
    public const string Reading = "reading";
    public const string Rules = "rules";

    private const int FormVersion = 1;

    public static string OfReading(RulePack pack)
    {
        var library = string.Create(CultureInfo.InvariantCulture, $"{FormVersion}-{typeof(FactCheckPipeline).Module.ModuleVersionId:N}");
        if (ReferenceEquals(pack, RulePack.Standard))
            return library;
        var words = new StringBuilder(library);
        foreach (var name in pack.Lexicons.Names)
            foreach (var (entry, value) in pack.Lexicons[name].Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
                words.Append('\n').Append(name).Append(' ').Append(entry).Append(' ').Append(value);
        return $"{library}-{ContentHash.Hex(Encoding.UTF8.GetBytes(words.ToString()))[..16]}";
    }

    public static string OfRules(RulePack pack) =>
        ContentHash.Hex(Encoding.UTF8.GetBytes(string.Join('\n', pack.Rules.Select(r => $"{r.Id} {r.Sha256}"))))[..16];
}
