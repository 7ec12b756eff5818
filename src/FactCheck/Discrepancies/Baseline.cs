using System.Collections.Immutable;
using System.Text;
using FactCheck.Rules.House;
using FactCheck.Text.Yaml;

namespace FactCheck.Discrepancies;

/// <summary>
/// The findings that are known: a file with one to a line, its id first; the rest of the line is for people. It marks findings and drops none.
/// </summary>
public sealed class Baseline(IEnumerable<string> ids)
{
    private const char Comment = '#';
    private readonly HashSet<string> _ids = new(ids, StringComparer.Ordinal);

    public static Baseline None { get; } = new([]);

    public bool Knows(string id) => _ids.Contains(id);

    public FactCheckReport Mark(FactCheckReport report) =>
        report with { Discrepancies = [.. report.Discrepancies.Select(d => Knows(d.Id) ? d with { IsKnown = true } : d)] };

    public static Baseline Read(string path, string text, ICollection<FileProblem> problems)
    {
        var ids = new List<string>();
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var trimmed = content.Trim();
            if (trimmed.IsEmpty || trimmed[0] == Comment)
                continue;
            var end = trimmed.IndexOfAny(' ', '\t');
            var id = (end < 0 ? trimmed : trimmed[..end]).ToString();
            if (Suppression.IsFindingId(id))
                ids.Add(id);
            else
                problems.Add(new FileProblem(path, line, 1 + content.IndexOf(id), $"expected the {Suppression.IdLength} characters of a finding's id, found '{(id.Length > 40 ? id[..40] + "..." : id)}'"));
        }
        return new Baseline(ids);
    }

    /// <summary>The findings of a report as such a file, by id: a finding more or less is one changed line.</summary>
    public static string Write(ImmutableArray<Discrepancy> discrepancies)
    {
        var text = new StringBuilder("# Findings that are known, written by 'factcheck check --write-baseline'. Only the first word of a line counts.\n");
        foreach (var discrepancy in discrepancies.OrderBy(d => d.Id, StringComparer.Ordinal).DistinctBy(d => d.Id))
            text.Append(discrepancy.Id).Append("  ").Append(discrepancy.Rule.Id).Append("  ").Append(discrepancy.Message.ReplaceLineEndings(" ")).Append('\n');
        return text.ToString();
    }
}
