using FactCheck.Mentions.Timexes.Forms;
using FactCheck.Text;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>The feasts of lexicon "holidays", found by their first word.</summary>
internal static class Holidays
{
    private static readonly Lazy<Dictionary<string, List<(string[] Words, HolidayRule Rule)>>> ByFirstWord = new(Build);

    /// <summary>The longest name of a feast that starts here; apostrophes may be straight, curly or missing.</summary>
    public static (int End, HolidayRule Rule)? Read(LexemeText text, int at)
    {
        if (text[at].Lower.Length < 2 || !ByFirstWord.Value.TryGetValue(text[at].Lower, out var names))
            return null;
        foreach (var (words, rule) in names)
        {
            var i = at;
            foreach (var word in words)
            {
                while (text[i].IsApostrophe || (text[i].Lower == "s" && text[i - 1].IsApostrophe) || (text[i].Lower == "." && text[i].Glued && i > at))
                    i++;
                if (text[i].Lower != word)
                {
                    i = -1;
                    break;
                }
                i++;
            }
            if (i > 0 && (CalendarGrammar.IsUpper(text, at) || words.Length > 1 || text[at].Lower.Length > 5))
                return (i, rule);
        }
        return null;
    }

    public static IEnumerable<string> FirstWords => ByFirstWord.Value.Keys;

    private static Dictionary<string, List<(string[] Words, HolidayRule Rule)>> Build()
    {
        var byFirst = new Dictionary<string, List<(string[] Words, HolidayRule Rule)>>(StringComparer.Ordinal);
        foreach (var (name, rule) in Lexicons.Standard["holidays"].Entries)
        {
            var words = name.Replace("'s", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Split(' ');
            if (!byFirst.TryGetValue(words[0], out var names))
                byFirst.Add(words[0], names = []);
            names.Add((words, HolidayRule.Parse(rule)));
        }
        foreach (var names in byFirst.Values)
            names.Sort((a, b) => a.Words.Length != b.Words.Length ? b.Words.Length.CompareTo(a.Words.Length) : string.CompareOrdinal(a.Words[1..].FirstOrDefault(), b.Words[1..].FirstOrDefault()));
        return byFirst;
    }
}
