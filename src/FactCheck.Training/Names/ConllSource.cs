using System.Text;
using FactCheck.Mentions;

namespace FactCheck.Training.Names;

/// <summary>
/// Reads a column file (a token a line with its label last, a blank line between sentences, -DOCSTART- or so many sentences to a text), and puts
/// the tokens together as a newspaper prints them.
/// </summary>
internal static class ConllSource
{
    private const int SentencesPerText = 40;

    public static IEnumerable<LabelledText> Read(string path)
    {
        var text = new StringBuilder();
        var names = new List<LabelledName>();
        var (previous, sentences, openQuotes) = ("O", 0, false);
        var source = Path.GetFileName(path);
        foreach (var line in File.ReadLines(path).Append("-DOCSTART- O"))
        {
            var fields = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2)
            {
                // Some lines of wnut17 hold a tab alone.
                if (text.Length > 0 && text[^1] != '\n')
                    text.Append('\n');
                (previous, openQuotes) = ("O", false);
                sentences++;
            }
            if (fields is ["-DOCSTART-", ..] || (fields.Length < 2 && sentences >= SentencesPerText && !path.Contains("wikigold", StringComparison.Ordinal)))
            {
                if (names.Count > 0)
                    yield return new LabelledText(source, text.ToString(), [.. names]);
                text.Clear();
                names.Clear();
                sentences = 0;
                continue;
            }
            if (fields.Length < 2)
                continue;

            var (token, label) = (fields[0], fields[^1]);
            if (text.Length > 0 && text[^1] is not ('\n' or '(' or '[' or '$') && !SticksToTheLeft(token, openQuotes) && !(openQuotes && text[^1] == '"'))
                text.Append(' ');
            openQuotes ^= token == "\"";
            var start = text.Length;
            text.Append(token);
            // Wikigold marks only I-: a name ends where the kind changes.
            if (label != "O" && (label[0] == 'B' || previous == "O" || previous[2..] != label[2..]))
                names.Add(new LabelledName(start, text.Length, TypeOf(label[2..])));
            else if (label != "O")
                names[^1] = names[^1] with { End = text.Length };
            previous = label;
        }
    }

    private static bool SticksToTheLeft(string token, bool openQuotes) =>
        token is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "’s" or "n't" or "'re" or "'ve" or "'ll" or "'d" or "'m" or "'" || (token == "\"" && openQuotes);

    private static NameType? TypeOf(string label) => label switch
    {
        "PER" or "person" => NameType.Person,
        "ORG" or "corporation" or "group" => NameType.Organization,
        "LOC" or "location" => NameType.Place,
        _ => null,
    };
}
