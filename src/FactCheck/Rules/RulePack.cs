using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>The rules of a run, by id, and the lexicons they were read with.</summary>
public sealed class RulePack
{
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
            if ((best is null || rule.Find.Specificity > best.Find.Specificity) && rule.Compare.Derive == claim.Derivation?.By && rule.Find.Matches(claim))
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
    public static RulePack Load(IEnumerable<RuleFile> files, Lexicons lexicons, ICollection<FileProblem> problems) => LoadLayers([[.. files]], lexicons, problems);

    /// <summary>Reads several packs, of which each replaces the rules and lexicons of those before it that have the same id.</summary>
    public static RulePack LoadLayers(ImmutableArray<ImmutableArray<RuleFile>> layers, Lexicons lexicons, ICollection<FileProblem> problems)
    {
        var all = new List<RuleFile>();
        foreach (var layer in layers)
            all.AddRange(layer.AsSpan());
        var extended = new ExtendedFiles(all, problems);
        var known = lexicons.With(all.Where(f => f.IsLexicon).Select(f => ReadLexicon(f, extended, problems)).OfType<Lexicon>());
        var reader = new RuleReader(known, problems);
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            var own = new Dictionary<string, Rule>(StringComparer.Ordinal);
            foreach (var file in layer)
            {
                if (file.IsLexicon || ReadRule(file, extended, reader) is not { } rule)
                    continue;
                if (!own.TryAdd(rule.Id, rule))
                    problems.Add(new FileProblem(file.Path, 1, 1, $"rule '{rule.Id}' stands in {own[rule.Id].Path} already"));
                rules[rule.Id] = rule;
            }
        }
        return new RulePack(Sorted(rules), known);
    }

    private static Rule? ReadRule(RuleFile file, ExtendedFiles extended, RuleReader reader)
    {
        var (node, sha256) = extended.Read(file);
        // A rule over a faulty one has no fault of its own.
        return extended.IsFaulty(file) ? null : reader.Read(file, node, sha256);
    }

    private static Lexicon? ReadLexicon(RuleFile file, ExtendedFiles extended, ICollection<FileProblem> problems)
    {
        var (node, _) = extended.Read(file);
        if (extended.IsFaulty(file))
            return null;
        var name = file.Id[(file.Id.LastIndexOf('/') + 1)..];
        if (!Lexicons.OfReading.Contains(name))
            return LexiconReader.Read(file.Path, name, node, problems);
        problems.Add(new FileProblem(file.Path, file.Node?.Line ?? 1, file.Node?.Column ?? 1, $"lexicon '{name}' tells how texts are read and cannot be changed; choose another name"));
        return null;
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
        var pack = Load(StandardFiles.Rules, Lexicons.Standard, problems);
        return problems.Count == 0 ? pack : throw new InvalidDataException(string.Join('\n', problems.Order()));
    }
}
