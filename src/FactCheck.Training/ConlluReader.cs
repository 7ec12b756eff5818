using System.Globalization;

namespace FactCheck.Training;

/// <summary>Reads treebanks in the CoNLL-U format of Universal Dependencies.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file. Ranges (multiword tokens) and empty nodes are passed over.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var (words, text, starts) = (new List<TreebankWord>(), "", false);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line["# text = ".Length..];
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
                starts = true;
            else if (line.Length == 0 && words.Count > 0)
            {
                yield return new TreebankSentence(text, [.. words], starts);
                words.Clear();
                starts = false;
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t') is { Length: Columns } cells && cells[0].All(char.IsAsciiDigit))
                words.Add(new TreebankWord(cells[1], cells[2], cells[3], cells[4], int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, cells[7]));
        }
    }
}

/// <param name="Text">As printed, with its spaces.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="StartsParagraph">Whether it is the first of a paragraph.</param>
internal sealed record TreebankSentence(string Text, TreebankWord[] Words, bool StartsParagraph = false);

/// <param name="Form">As printed.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">UPOS.</param>
/// <param name="Penn">XPOS.</param>
/// <param name="Head">The index of its head in the sentence, from 0; -1 for the root.</param>
/// <param name="Relation">DEPREL.</param>
internal sealed record TreebankWord(string Form, string Lemma, string Tag, string Penn, int Head, string Relation);
