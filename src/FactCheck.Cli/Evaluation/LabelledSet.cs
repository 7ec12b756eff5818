using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Feeds;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli.Evaluation;

/// <summary>
/// Articles with what people found in them, from a folder: articles.jsonl, discrepancies.jsonl, and traps.jsonl or consistent.jsonl.
/// rules/README.md gives the form.
/// </summary>
internal sealed class LabelledSet
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<FileProblem> _problems = [];

    private LabelledSet(string folder)
    {
        ArticlesPath = Path.Combine(folder, "articles.jsonl");
        if (!File.Exists(ArticlesPath))
            throw new InputException($"no articles.jsonl in {folder}");
        Rows(ArticlesPath, (row, _) =>
        {
            var id = Text(row, "id");
            _texts[id] = Text(row, "text");
            Clusters[id] = Optional(row, "cluster");
            return id;
        });
        Labels = Rows(Path.Combine(folder, "discrepancies.jsonl"), ReadLabel);
        Traps = [.. Rows(Path.Combine(folder, "traps.jsonl"), ReadTrap), .. Rows(Path.Combine(folder, "consistent.jsonl"), ReadTrap)];
    }

    public string ArticlesPath { get; }

    /// <summary>The cluster of each article, "" where it has none.</summary>
    public Dictionary<string, string> Clusters { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<Label> Labels { get; }

    public ImmutableArray<Trap> Traps { get; }

    /// <param name="folder">Where the files are.</param>
    /// <param name="problems">Told of every line that is not what it should be; the set must not be used then.</param>
    /// <exception cref="InputException">There are no articles.</exception>
    public static LabelledSet Read(string folder, List<FileProblem> problems)
    {
        var set = new LabelledSet(folder);
        problems.AddRange(set._problems);
        return set;
    }

    private ImmutableArray<T> Rows<T>(string path, Func<JsonElement, string, T> read)
    {
        var rows = ImmutableArray.CreateBuilder<T>();
        var number = 0;
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var row = JsonDocument.Parse(line);
                rows.Add(read(row.RootElement, path));
            }
            catch (JsonException e)
            {
                _problems.Add(new FileProblem(path, number, 1 + (int)(e.BytePositionInLine ?? 0), "not valid JSON"));
            }
            catch (FormatException e)
            {
                _problems.Add(new FileProblem(path, number, 1, e.Message));
            }
        }
        return rows.ToImmutable();
    }

    private Label ReadLabel(JsonElement row, string path)
    {
        const string Other = "other";
        var (kindName, tierName) = (Text(row, "kind"), Text(row, "tier"));
        ClaimKind? kind = kindName == Other ? null
            : Hyphenated.Parse<ClaimKind>(kindName) ?? throw new FormatException(Nearest.Unknown("kind", kindName, [Other, .. Enum.GetValues<ClaimKind>().Select(Hyphenated.Of)]));
        var tier = Hyphenated.Parse<Tier>(tierName) ?? throw new FormatException(Nearest.Unknown("tier", tierName, [.. Enum.GetValues<Tier>().Select(Hyphenated.Of)]));
        return new Label(Text(row, "id"), kind, tier, Optional(row, "cluster"), [.. List(row, "positions").Select(p => Places(List(p, "evidence")))]);
    }

    private Trap ReadTrap(JsonElement row, string path) => new(Text(row, "id"), [.. List(row, "evidence").Select(e => Places([e]))]);

    /// <summary>Every place where a quote stands; offsets that are given win.</summary>
    private ImmutableArray<Place> Places(ImmutableArray<JsonElement> evidence)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var piece in evidence)
        {
            var (article, quote) = (Text(piece, "article"), Text(piece, "quote"));
            if (!_texts.TryGetValue(article, out var text))
                throw new FormatException($"no article '{article}' in articles.jsonl");
            if (piece.TryGetProperty("start", out var start) && piece.TryGetProperty("end", out var end) && start.TryGetInt32(out var from) && end.TryGetInt32(out var to))
            {
                places.Add(new Place(article, from, to));
                continue;
            }
            var at = text.IndexOf(quote, StringComparison.Ordinal);
            if (at < 0 || quote.Length == 0)
                throw new FormatException($"the quote \"{quote}\" does not stand in article '{article}'");
            for (; at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
                places.Add(new Place(article, at, at + quote.Length));
        }
        return places.ToImmutable();
    }

    private static string Optional(JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Text(JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"expected an object with a text '{key}'");

    private static ImmutableArray<JsonElement> List(JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : throw new FormatException($"expected an object with a list '{key}'");
}
