using System.Text.Json;
using FactCheck.Mentions;
using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>
/// Reads GUM's texts with entities. GUM marks whole noun phrases, one within another ("NASA administrator Charles Bolden" and in it "NASA");
/// the name is the capitalised end of the phrase, before what is said of it and after names within it.
/// </summary>
internal static class GumSource
{
    private static readonly string[] AfterHead = [", ", " of ", " in ", " from ", " at ", " with ", " who ", " that ", " which ", " traveling ", " written ", " on ", " (", " for ", " like ", " by ", " near ", " and "];

    public static IEnumerable<LabelledText> Read(string path) => File.ReadLines(path).Select(Parse);

    private static LabelledText Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var text = document.RootElement.GetProperty("text").GetString()!;
        var names = new List<LabelledName>();
        var phrases = document.RootElement.GetProperty("entities").EnumerateArray()
            .Select(e => (Start: e.GetProperty("start").GetInt32(), End: e.GetProperty("end").GetInt32(), Type: e.GetProperty("type").GetString()!))
            .Where(e => e.Type is not ("time" or "quantity" or "animal" or "plant" or "substance"))
            .OrderBy(e => e.End - e.Start).ToList();
        foreach (var phrase in phrases)
            if (NameIn(text, phrase.Start, phrase.End, phrase.Type, names) is { } name)
            {
                // An organization or work keeps the names in it ("University of Texas"), which then are none of their own.
                names.RemoveAll(n => n.Start < name.End && name.Start < n.End);
                names.Add(name);
            }
        return new LabelledText("gum", text, [.. names.OrderBy(n => n.Start)]);
    }

    private static LabelledName? NameIn(string text, int start, int end, string type, List<LabelledName> inner)
    {
        NameType? kind = type switch { "person" => NameType.Person, "organization" => NameType.Organization, "place" => NameType.Place, _ => null };
        var phrase = text[start..end];
        var isNameInWhole = kind == NameType.Organization || kind is null;
        foreach (var separator in AfterHead)
            if (phrase.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at && !(isNameInWhole && at + separator.Length < phrase.Length && char.IsUpper(phrase[at + separator.Length]) && separator is " of " or " for "))
                phrase = phrase[..at];
        if (phrase.EndsWith("'s", StringComparison.Ordinal) || phrase.EndsWith("’s", StringComparison.Ordinal))
            phrase = phrase[..^2];

        // From the end back while words are capitalised, with links in between.
        var words = phrase.Split(' ');
        var first = words.Length;
        for (var i = words.Length - 1; i >= 0; i--)
            if (words[i].Length > 0 && char.IsUpper(words[i].TrimStart('"', '[', '(')[..Math.Min(1, words[i].TrimStart('"', '[', '(').Length)].FirstOrDefault()))
                first = i;
            else if (words[i] is not ("of" or "the" or "and" or "for" or "de" or "la" or "van" or "von" or "bin" or "al" or "&"))
                break;
        if (first == words.Length)
            return null;

        // A person's name starts after a name within the phrase ("Texas student", "DAB's") and after the title.
        var from = start + words.Take(first).Sum(w => w.Length + 1);
        var to = start + phrase.Length;
        if (kind == NameType.Person)
        {
            foreach (var name in inner.Where(n => n.Start >= from && n.End < to && n.Type != NameType.Person))
                from = Math.Max(from, name.End + (text[name.End] == ' ' ? 1 : 3));
            while (from < to && text.IndexOf(' ', from, to - from) is > 0 and var blank && IsTitle(text[from..blank]))
                from = blank + 1;
        }
        if (from >= to || !char.IsUpper(text[from]) || FunctionWords.Contains(text[from..to].ToLowerInvariant()))
            return null;
        var single = !text[from..to].Contains(' ', StringComparison.Ordinal);
        var isStart = from == 0 || text[from - 1] == '\n' || (from > 1 && text[from - 2] is '.' or '"' or '“');
        if (single && kind != NameType.Place && (IsTitle(text[from..to]) || (isStart && NameWords.Find(text[from..to].ToLowerInvariant()).Uses.HasFlag(NameWordUses.Ordinary))))
            return null;
        return new LabelledName(from, to, kind);
    }

    private static bool IsTitle(string word)
    {
        var uses = NameWords.Find(word.TrimEnd('.').ToLowerInvariant()).Uses;
        return word is "Mr." or "Mrs." or "Ms" or "Ms." or "Mr" or "Dr" or "Dr." or "Prime" or "Major" || (uses.HasFlag(NameWordUses.PersonNoun) && (uses & NameWordUses.GivenName) == 0);
    }
}
