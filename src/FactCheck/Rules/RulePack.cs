using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>The rules of a run, by id, and the lexicons they were read with.</summary>
public sealed class RulePack
{
    private const string Folder = "rules/";
    private static readonly Lazy<RulePack> StandardPack = new(ReadStandard);

    private RulePack(ImmutableArray<Rule> rules, Lexicons lexicons) => (Rules, Lexicons) = (rules, lexicons);

    /// <summary>The rules that travel inside the library.</summary>
    public static RulePack Standard => StandardPack.Value;

    /// <summary>In the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public Lexicons Lexicons { get; }

    /// <summary>
    /// The rule that is the most specific of those that match the claim, the first by id of equally specific ones; null where
    /// none matches. A rule that is off takes its claims and reports nothing.
    /// </summary>
    public Rule? RuleFor(Claims.Claim claim)
    {
        Rule? best = null;
        foreach (var rule in Rules)
            if ((best is null || rule.Find.Specificity > best.Find.Specificity) && rule.Find.Matches(claim))
                best = rule;
        return best;
    }

    /// <summary>
    /// Reads the files of a pack, lexicons first. Where <paramref name="problems"/> gets any, the pack lacks the files they are
    /// in and must not be used.
    /// </summary>
    /// <param name="files">Rules and lexicons.</param>
    /// <param name="lexicons">The lexicons that are there already.</param>
    /// <param name="problems">Told of every fault of every file.</param>
    public static RulePack Load(IEnumerable<RuleFile> files, Lexicons lexicons, ICollection<FileProblem> problems)
    {
        var all = files.ToArray();
        var known = lexicons.With(all.Where(f => f.IsLexicon).Select(f => (f.Path, f.Text)), problems);
        var reader = new RuleReader(known, problems);
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var file in all.Where(f => !f.IsLexicon))
            if (reader.Read(file) is { } rule && !rules.TryAdd(rule.Id, rule))
                problems.Add(new FileProblem(file.Path, 1, 1, $"rule '{rule.Id}' stands in {rules[rule.Id].Path} already"));
        return new RulePack(Sorted(rules), known);
    }

    private static ImmutableArray<Rule> Sorted(Dictionary<string, Rule> rules)
    {
        Rule[] sorted = [.. rules.Values];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static RulePack ReadStandard()
    {
        var problems = new List<FileProblem>();
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.StartsWith(Lexicons.Folder, StringComparison.Ordinal));
        var files = names.Select(n => RuleFile.Read(n[Folder.Length..], n, Bytes(assembly, n), problems)).OfType<RuleFile>();
        var pack = Load(files, Lexicons.Standard, problems);
        return problems.Count == 0 ? pack : throw new InvalidDataException(string.Join('\n', problems.Order()));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
