using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// One name has one type in an article: the type most of its places were read with, or that of the person whose family name it is; and
/// places where it was passed over are added.
/// </summary>
internal sealed class NameConsistency
{
    /// <summary>Forms that share their first word, at most.</summary>
    private const int MostForms = 12;

    /// <summary>The place of the votes for other things, after those of the types.</summary>
    private const int Other = 3;

    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _familyNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _forms = new(StringComparer.Ordinal);

    private NameConsistency(List<FoundName> names)
    {
        foreach (var name in names)
            if (!name.IsDemonym)
                Count(name);
    }

    /// <summary>The names with their types made one, and those added, in order.</summary>
    public static List<FoundName> Apply(NameDocument document, List<FoundName> names)
    {
        var known = new NameConsistency(names);
        var all = new List<FoundName>(names.Count);
        var next = 0;
        foreach (var text in document.Article.Texts)
        {
            var token = 0;
            for (; next < names.Count && names[next].Field == text.Field; next++)
            {
                known.AddMissed(document, text.Field, token, names[next].FirstToken, all);
                all.Add(names[next].IsDemonym || known.TypeOf(document, names[next]) is var type && type == names[next].Type ? names[next] : names[next] with { Type = type });
                token = names[next].EndToken;
            }
            known.AddMissed(document, text.Field, token, text.Tokens.Length, all);
        }
        return all;
    }

    private void Count(FoundName name)
    {
        Votes(name.Words, name.Type is not null)[name.Type is { } type ? (int)type : Other]++;
        if (name is { Type: NameType.Person, Words.Length: > 1 } && _familyNames.Add(name.Words[^1]))
            Votes([name.Words[^1]], true);
    }

    private int[] Votes(string[] words, bool isSought)
    {
        var key = FoundName.KeyOf(words);
        if (_votes.TryGetValue(key, out var votes))
            return votes;
        _votes.Add(key, votes = new int[Other + 1]);
        if (Gazetteer.Find(key) is { IsEmpty: false } places && (places[0].Kind == PlaceKind.Country || places[0].IsCapital))
            votes[(int)NameType.Place]++;
        if (isSought && !_forms.TryAdd(words[0], [words]) && _forms[words[0]] is { Count: < MostForms } forms)
            forms.Add(words);
        return votes;
    }

    private NameType? TypeOf(NameDocument document, FoundName name)
    {
        if (name.Honorific is not null)
            return name.Type;
        if (name.Words.Length == 1 && _familyNames.Contains(name.Words[0]) && !IsAfterPlacePreposition(document, name))
            return NameType.Person;
        var votes = _votes[name.Key];
        var most = name.Type is { } own ? (int)own : 0;
        for (var type = 0; type < Other; type++)
            if (votes[type] > votes[most])
                most = type;
        // What is a person, organization or place somewhere is seldom something else elsewhere.
        return votes[Other] > 2 * votes[most] || votes[most] == 0 ? null : (NameType)most;
    }

    private static bool IsAfterPlacePreposition(NameDocument document, FoundName name) =>
        name.FirstToken > 0 && document.Article.TextOf(name.Field).Tokens[name.FirstToken - 1].Lower is "in" or "at" or "near" or "to" or "from" or "into" or "outside" or "around" or "across" or "through";

    private void AddMissed(NameDocument document, ArticleField field, int first, int end, List<FoundName> all)
    {
        var text = document.Article.TextOf(field);
        var sentence = first < end ? text.SentenceAt(text.Tokens[first].Start) : 0;
        for (var i = first; i < end; i++)
        {
            while (sentence >= 0 && text.Sentences[sentence].EndToken <= i)
                sentence++;
            if (sentence < 0 || i < text.Sentences[sentence].FirstToken)
                continue;
            var printed = PrintedFacts.Of(text.Words[i]);
            if (!printed.Form.CanStart || !_forms.TryGetValue(printed.Word.Folded, out var forms))
                continue;
            var bestEnd = 0;
            foreach (var form in forms)
                bestEnd = Math.Max(bestEnd, EndOf(document, field, sentence, i, Math.Min(end, text.Sentences[sentence].EndToken), form));
            if (bestEnd == 0 || FoundNames.Make(document, field, sentence, i, bestEnd, NameType.Person) is not { } name || !_votes.ContainsKey(name.Key))
                continue;
            all.Add(name with { Type = TypeOf(document, name with { Type = null }) });
            i = bestEnd - 1;
        }
    }

    /// <summary>The end of the form where it stands at a token; 0 where it does not, or where a single word may be an ordinary one.</summary>
    private static int EndOf(NameDocument document, ArticleField field, int sentence, int first, int end, string[] form)
    {
        var text = document.Article.TextOf(field);
        var facts = document.Facts(field, sentence);
        var offset = text.Sentences[sentence].FirstToken;
        var (token, word) = (first, 0);
        for (; token < end && word < form.Length; token++)
            if (facts[token - offset].Case == TokenCase.Mark)
                continue;
            else if (PrintedFacts.Of(text.Words[token]).Word.Folded != form[word++])
                return 0;
        if (word < form.Length)
            return 0;
        if (form.Length > 1)
            return token;

        var isShouted = DocumentWords.IsShouted(facts);
        var isOrdinary = document.Words.IsLower(facts[first - offset].Word) || (first == offset && facts[0].Uses.HasFlag(NameWordUses.Ordinary)) || (isShouted && facts[first - offset].Uses.HasFlag(NameWordUses.Ordinary));
        var touches = !isShouted && ((token < end && facts[token - offset].CanStart)
            || (first > offset && facts[first - 1 - offset].CanStart && !(first == offset + 1 && facts[0].Uses.HasFlag(NameWordUses.Ordinary))));
        return isOrdinary || touches ? 0 : token;
    }
}
