using System.Globalization;
using System.Reflection;

namespace FactCheck.Events;

/// <summary>
/// In how many of a number of general English texts a lemma stands, so that a word's rarity is known even in a run of two articles.
/// Made from UD English EWT by FactCheck.Training (see background-frequencies.md).
/// </summary>
public sealed class BackgroundFrequencies
{
    private static readonly Lazy<BackgroundFrequencies> EnglishTable = new(Load);
    private readonly Dictionary<string, int> _documents;

    private BackgroundFrequencies(int total, Dictionary<string, int> documents) => (Total, _documents) = (total, documents);

    public static BackgroundFrequencies English => EnglishTable.Value;

    /// <summary>The number of texts counted.</summary>
    public int Total { get; }

    /// <summary>The number of texts with this lemma; 0 for one that stands in none or in one alone.</summary>
    public int Documents(string lemma) => _documents.GetValueOrDefault(lemma);

    private static BackgroundFrequencies Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("background-frequencies.tsv")!);
        var total = int.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
        var documents = new Dictionary<string, int>(8192, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            documents[line[..tab]] = int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        return new BackgroundFrequencies(total, documents);
    }
}
