using System.Globalization;

namespace FactCheck.Training;

/// <summary>Counts in how many documents of a treebank each noun, verb and adjective lemma stands.</summary>
internal static class BackgroundFrequencyTable
{
    /// <summary>Columns of CoNLL-U: lemma and universal tag.</summary>
    private const int LemmaColumn = 2;
    private const int TagColumn = 3;

    public static int Run(Options options)
    {
        using var output = new StreamWriter(options["output"]);
        Make([Path.Combine(options["treebank"], "en_ewt-train.conllu"), Path.Combine(options["treebank"], "en_ewt-dev.conllu")], output);
        return 0;
    }

    /// <param name="treebank">Files in CoNLL-U with a comment "# newdoc" before each document.</param>
    /// <param name="output">The number of documents, then a line "lemma, tab, documents" for each lemma of two documents or more, sorted.</param>
    private static void Make(IEnumerable<string> treebank, TextWriter output)
    {
        var documents = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (total, lemmas) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in treebank.SelectMany(File.ReadLines))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                Close();
                total++;
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t') is var columns && columns[TagColumn] is "NOUN" or "VERB" or "ADJ")
            {
                var lemma = columns[LemmaColumn].ToLowerInvariant();
                if (IsWord(lemma))
                    lemmas.Add(lemma);
            }
        }
        Close();

        output.Write(total.ToString(CultureInfo.InvariantCulture) + "\n");
        foreach (var (lemma, count) in documents)
            if (count > 1)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{lemma}\t{count}\n"));

        void Close()
        {
            foreach (var lemma in lemmas)
                documents[lemma] = documents.GetValueOrDefault(lemma) + 1;
            lemmas.Clear();
        }
    }

    private static bool IsWord(string lemma) =>
        lemma.Length > 1 && char.IsAsciiLetterLower(lemma[0]) && lemma.All(c => char.IsAsciiLetterLower(c) || c is '\'' or '-');
}
