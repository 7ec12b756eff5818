using System.Globalization;
using System.Text;
using FactCheck.Events;
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

    /// <summary>The beginning of what <see cref="OfReading"/> gives, whatever the lexicons are.</summary>
    public static string Library { get; } = string.Create(CultureInfo.InvariantCulture, $"{FormVersion}-{typeof(FactCheckPipeline).Module.ModuleVersionId:N}");

    public static string OfReading(RulePack pack)
    {
        if (ReferenceEquals(pack, RulePack.Standard) || OfLexicons(pack.Lexicons) is var words && words == OfLexicons(Lexicons.Standard))
            return Library;
        return $"{Library}-{words}";
    }

    public static string OfRules(RulePack pack, PublisherFamilies families) =>
        OfLines(pack.Rules.Select(r => $"{r.Id} {r.Sha256}").Concat(families.ByOutlet.Select(f => $"{f.Key} {f.Value}")));

    private static string OfLexicons(Lexicons lexicons) =>
        OfLines(lexicons.Names.SelectMany(name => lexicons[name].Entries.OrderBy(e => e.Key, StringComparer.Ordinal), (name, entry) => $"{name} {entry.Key} {entry.Value}"));

    private static string OfLines(IEnumerable<string> lines) => ContentHash.Hex(Encoding.UTF8.GetBytes(string.Join('\n', lines)))[..16];
}
