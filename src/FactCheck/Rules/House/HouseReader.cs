using System.Collections.Immutable;
using System.Text;
using FactCheck.Events;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules.House;

/// <summary>Reads the house configuration with the packs it names, or says everything that is wrong with them.</summary>
public sealed class HouseReader(ICollection<FileProblem> problems)
{
    /// <summary>How many files with rules, lexicons or settings were read from disk.</summary>
    public int FileCount { get; private set; }

    /// <param name="configuration">The file; null where there is none.</param>
    /// <param name="rules">A folder whose rules stand in place of the standard ones and of all the configuration says of rules; null for none.</param>
    /// <returns>What must not be used where there are problems.</returns>
    public HouseConfiguration Read(string? configuration, string? rules)
    {
        var root = configuration is null ? null : ReadRoot(configuration);
        if (root is null)
            return new HouseConfiguration { Pack = rules is null ? RulePack.Standard : PackOf(rules) };

        var folder = Path.GetDirectoryName(configuration!)!;
        var layers = Layers(root, folder);
        var pack = rules is null ? RulePack.LoadLayers(layers, Lexicons.Standard, problems) : PackOf(rules);
        var house = new HouseConfiguration
        {
            Pack = pack,
            Families = Families(root),
            Suppressions = new SuppressionReader(root, rules is null ? [.. layers.SelectMany(l => l).Where(f => !f.IsLexicon).Select(f => f.Id).Distinct()] : null).Read(),
            Baseline = root.Text("baseline") is { } baseline ? Path.Combine(folder, baseline) : null,
            Folder = Path.GetFullPath(folder.Length == 0 ? "." : folder),
        };
        root.RefuseOtherKeys();
        return house;
    }

    private MappingReader? ReadRoot(string path)
    {
        FileCount++;
        var before = problems.Count;
        var file = RuleFolder.Read(path, problems).FirstOrDefault();
        var node = file is null ? null : YamlReader.Read(path, file.Text, problems);
        if (problems.Count > before)
            return null;
        if (node is null or YamlMapping)
            return new MappingReader(path, "the configuration", node as YamlMapping ?? new YamlMapping([], 1, 1), problems);
        problems.Add(new FileProblem(path, node.Line, node.Column, $"expected keys with values, found {MappingReader.Form(node)}"));
        return null;
    }

    private RulePack PackOf(string folder)
    {
        var before = problems.Count;
        var pack = RulePack.Load(FilesOf(folder), Lexicons.Standard, problems);
        if (problems.Count == before && pack.Rules.IsEmpty)
            problems.Add(new FileProblem(folder, 1, 1, "no rule in this folder"));
        return pack;
    }

    private ImmutableArray<RuleFile> FilesOf(string folder)
    {
        var files = RuleFolder.Read(folder, problems);
        FileCount += files.Length;
        return files;
    }

    /// <summary>The standard rules, the packs in the order of the file, and what the configuration itself changes.</summary>
    private ImmutableArray<ImmutableArray<RuleFile>> Layers(MappingReader root, string folder)
    {
        var layers = new List<ImmutableArray<RuleFile>> { ImmutableArray.CreateRange(StandardFiles.Rules) };
        foreach (var pack in root.Texts("packs"))
            if (Path.Combine(folder, pack.Value) is var path && Path.Exists(path))
                layers.Add(FilesOf(path));
            else
                root.Fault(pack, $"'packs': no folder '{pack.Value}' beside this file");
        layers.Add([.. RuleChanges(root), .. LexiconChanges(root)]);
        return [.. layers];
    }

    /// <summary>What the configuration says of each rule, as a file that extends the rule.</summary>
    private static IEnumerable<RuleFile> RuleChanges(MappingReader root)
    {
        if (root.Mapping("rules", "'rules'") is not { } keys)
            yield break;
        foreach (var (key, value) in keys.Entries())
            if (value is YamlMapping changes)
                yield return FileOf(root.Path, key, key.Value, [new YamlEntry(key with { Value = YamlOverlay.Extends }, key), .. changes.Entries]);
            else
                keys.Fault(value, $"'{key.Value}': expected the keys of the rule that are to change, found {MappingReader.Form(value)}");
    }

    /// <summary>"+people" and "-people" as a file that extends the lexicon; "people" as one that stands in its place.</summary>
    private static IEnumerable<RuleFile> LexiconChanges(MappingReader root)
    {
        if (root.Mapping("lexicons", "'lexicons'") is not { } keys)
            yield break;
        foreach (var group in keys.Entries().GroupBy(e => YamlOverlay.Bare(e.Key.Value)))
        {
            var key = group.First().Key;
            var isWhole = group.Any(e => e.Key.Value == group.Key);
            var first = new YamlEntry(key with { Value = isWhole ? "title" : YamlOverlay.Extends }, key with { Value = group.Key });
            var entries = group.Select(e => new YamlEntry(e.Key with { Value = e.Key.Value[..^group.Key.Length] + "entries" }, e.Value));
            yield return FileOf(root.Path, key, RuleFile.LexiconFolder + group.Key, [first, .. entries]);
        }
    }

    private static RuleFile FileOf(string path, YamlScalar key, string id, ImmutableArray<YamlEntry> entries)
    {
        var node = new YamlMapping(entries, key.Line, key.Column);
        return new RuleFile(id, path, "", ContentHash.Hex(Encoding.UTF8.GetBytes(YamlText.Of(node)))) { Node = node };
    }

    private static PublisherFamilies Families(MappingReader root)
    {
        var byOutlet = new Dictionary<string, (string Outlet, string Family)>(StringComparer.Ordinal);
        if (root.Mapping("families", "'families'") is { } families)
            foreach (var family in families.Entries())
                foreach (var outlet in families.Texts(family.Key.Value))
                    if (!byOutlet.TryAdd(Folding.Fold(outlet.Value), (outlet.Value, family.Key.Value)))
                        families.Fault(outlet, $"outlet '{outlet.Value}' stands in family '{byOutlet[Folding.Fold(outlet.Value)].Family}' already");
        return new PublisherFamilies(byOutlet.Values.Select(f => KeyValuePair.Create(f.Outlet, f.Family)));
    }
}
