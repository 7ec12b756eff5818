using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>
/// How well words and sentences are found in plain text: F1 over exact places. The text is the treebank's sentences with a space
/// between and an empty line between paragraphs.
/// </summary>
internal sealed record RawTextScores(double Words, double Sentences)
{
    public static RawTextScores Of(IReadOnlyList<TreebankSentence> treebank)
    {
        var text = new StringBuilder();
        var (words, sentences) = (new HashSet<TextSpan>(), new HashSet<TextSpan>());
        foreach (var sentence in treebank)
        {
            text.Append(text.Length == 0 ? "" : sentence.StartsParagraph ? "\n\n" : " ");
            sentences.Add(new TextSpan(text.Length, text.Length + sentence.Text.Length));
            AddWords(sentence, text.Length, words);
            text.Append(sentence.Text);
        }
        var read = LanguageReader.English.Read(new Article { Id = "treebank", Text = text.ToString(), Sha256 = "" }).Body;
        return new RawTextScores(F1(words, [.. read.Tokens.Select(t => t.Span)]), F1(sentences, [.. read.Sentences.Select(s => s.Span)]));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"in plain text: words F1 {Words:F2}  sentences F1 {Sentences:F2}");

    private static void AddWords(TreebankSentence sentence, int offset, HashSet<TextSpan> words)
    {
        var position = 0;
        foreach (var word in sentence.Words)
        {
            var start = sentence.Text.IndexOf(word.Form, position, StringComparison.Ordinal);
            // A word that the text prints otherwise counts as one that is never found.
            if (start < 0)
                continue;
            position = start + word.Form.Length;
            words.Add(new TextSpan(offset + start, offset + position));
        }
    }

    private static double F1(HashSet<TextSpan> gold, HashSet<TextSpan> found) => 200.0 * gold.Count(found.Contains) / (gold.Count + found.Count);
}
