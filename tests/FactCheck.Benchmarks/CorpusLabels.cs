using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace FactCheck.Benchmarks;

/// <summary>
/// How much is found in news that the rules were not made on: <c>factcheck eval</c> on clusters of ../shared/bench/corpus, whose discrepancies were
/// labelled by reading all of their articles. Labels/corpus.jsonl has their places alone, a line for each cluster; the half that is not open was only scored.
/// </summary>
internal static class CorpusLabels
{
    public static void Run(Programs programs)
    {
        var corpus = Path.Combine(Programs.Root, "..", "shared", "bench", "corpus", "articles.jsonl");
        if (!File.Exists(corpus))
        {
            Console.Error.WriteLine($"skipped: the labelled articles are not here: {corpus}");
            return;
        }
        var articles = File.ReadLines(corpus).Select(line => JsonNode.Parse(line)!).ToDictionary(a => (string)a["id"]!);
        var clusters = File.ReadLines(Path.Combine(Programs.Root, "tests", "FactCheck.Benchmarks", "Labels", "corpus.jsonl")).Select(line => JsonNode.Parse(line)!).ToLookup(c => (bool)c["isOpen"]!);
        foreach (var isOpen in (bool[])[true, false])
        {
            var folder = Directory.CreateDirectory(programs.NewFile(isOpen ? "open" : "closed")).FullName;
            File.WriteAllLines(Path.Combine(folder, "articles.jsonl"), clusters[isOpen].SelectMany(c => c["articles"]!.AsArray().Select(id => InCluster(articles[(string)id!], (string)c["cluster"]!))));
            File.WriteAllLines(Path.Combine(folder, "discrepancies.jsonl"), clusters[isOpen].SelectMany(c => c["labels"]!.AsArray().Select((label, i) => Label(label!, (string)c["cluster"]!, i, articles))));
            Console.WriteLine(isOpen ? "developed on" : "kept shut");
            using var eval = Process.Start(programs.FactCheck, ["eval", folder]);
            eval.WaitForExit();
        }
    }

    private static string InCluster(JsonNode article, string cluster)
    {
        var copy = article.DeepClone();
        copy["cluster"] = cluster;
        return copy.ToJsonString();
    }

    private static string Label(JsonNode label, string cluster, int number, Dictionary<string, JsonNode> articles) => new JsonObject
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{cluster}-{number}"),
        ["cluster"] = cluster,
        ["kind"] = (string)label["kind"]!,
        ["tier"] = (string)label["tier"]!,
        ["positions"] = new JsonArray([.. label["positions"]!.AsArray().Select(p => new JsonObject { ["evidence"] = new JsonArray([.. p!.AsArray().Select(place => Evidence(place!, articles))]) })]),
    }.ToJsonString();

    private static JsonObject Evidence(JsonNode place, Dictionary<string, JsonNode> articles)
    {
        var (id, start, end) = ((string)place[0]!, (int)place[1]!, (int)place[2]!);
        return new JsonObject { ["article"] = id, ["quote"] = ((string)articles[id]["text"]!)[start..end], ["start"] = start, ["end"] = end };
    }
}
