using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Roles;

/// <summary>The lexicons of titles, ready for look-up by token.</summary>
internal sealed class RoleWords
{
    private static readonly Lazy<RoleWords> StandardWords = new(() => new RoleWords(Lexicons.Standard));
    private static readonly WordQuestion EndsTitle = new(static word => Standard._byLastWord.Contains(word.Lower));
    private readonly WordTable<List<Phrase>> _byLastWord;
    private readonly Lexicon _modifiers;
    private readonly Lexicon _qualifiers;

    private sealed record Phrase(string[] Words, string Title);

    private RoleWords(Lexicons lexicons)
    {
        var byLastWord = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var title in lexicons["role-titles"].Entries.Keys)
            Add(title, title, byLastWord);
        foreach (var (abbreviation, title) in lexicons["role-abbreviations"].Entries)
            Add(abbreviation, title, byLastWord);
        foreach (var phrases in byLastWord.Values)
            phrases.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        _byLastWord = new WordTable<List<Phrase>>(byLastWord);
        (_modifiers, _qualifiers) = (lexicons["role-modifiers"], lexicons["role-qualifiers"]);
    }

    public static RoleWords Standard => StandardWords.Value;

    public bool IsModifier(string word) => _modifiers.Contains(word);

    /// <summary>"former" for "ex", "retired" and the like; null for any other word.</summary>
    public string? Qualifier(string word) => _qualifiers.TryGetValue(word, out var qualifier) ? qualifier : null;

    /// <summary>The longest title that ends with a token: its first token and its words in full; null where none does.</summary>
    public (int First, string Title)? TitleEndingAt(AnnotatedText text, int last)
    {
        var tokens = text.Tokens;
        if (!EndsTitle.IsTrueOf(text.Words[last]) || !_byLastWord.TryFind(tokens[last].Lower, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            var first = last - phrase.Words.Length + 1;
            if (first < 0)
                continue;
            var i = 0;
            while (i < phrase.Words.Length && tokens[first + i].Lower == phrase.Words[i])
                i++;
            if (i == phrase.Words.Length)
                return (first, phrase.Title);
        }
        return null;
    }

    private static void Add(string words, string title, Dictionary<string, List<Phrase>> byLastWord)
    {
        // Tokens split hyphens off, the lexicon writes them in the word.
        var split = words.Replace("-", " - ", StringComparison.Ordinal).Split(' ');
        if (!byLastWord.TryGetValue(split[^1], out var phrases))
            byLastWord.Add(split[^1], phrases = []);
        phrases.Add(new Phrase(split, title));
    }
}
