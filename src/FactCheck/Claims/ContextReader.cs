using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Collects the words around a value: the nearer, the heavier, and a clause boundary between counts as distance. Words of one
/// happening's form ("quake", "temblor") have one key.
/// </summary>
internal sealed class ContextReader(Lexicons lexicons)
{
    private const int Reach = 30;
    private const float Halving = 6;
    private readonly Lexicon _forms = lexicons["event-forms"];
    private readonly Lexicon _light = lexicons["light-words"];

    public ImmutableArray<ContextWord> Read(ArticleReading reading, AnnotatedText text, int sentence, TextSpan value)
    {
        var words = new List<ContextWord>();
        var bounds = text.Sentences[sentence];
        var names = Names(reading, text, sentence);
        var (first, last) = (Math.Max(text.TokenAt(value.Start), bounds.FirstToken), Math.Min(text.TokenAt(Math.Max(value.Start, value.End - 1)), bounds.EndToken - 1));
        Walk(first - 1, -1);
        Walk(last + 1, +1);
        return [.. words];

        void Walk(int token, int step)
        {
            var distance = 0f;
            for (var taken = 0; taken < Reach && token >= bounds.FirstToken && token < bounds.EndToken; token += step, taken++)
            {
                distance += Crossing(text.Tokens[token]);
                if (Key(text, token, names) is not { } key)
                    continue;
                var weight = Halving / (Halving + distance);
                var at = Place(words, key);
                if (at == words.Count || words[at].Key != key)
                    words.Insert(at, new ContextWord(key, weight));
                else if (weight > words[at].Weight)
                    words[at] = new ContextWord(key, weight);
            }
        }
    }

    /// <summary>Where the key stands, or would stand, among words in ordinal order; they are few.</summary>
    private static int Place(List<ContextWord> words, string key)
    {
        var at = 0;
        while (at < words.Count && string.CompareOrdinal(words[at].Key, key) < 0)
            at++;
        return at;
    }

    private static float Crossing(Token token) => token.Lower switch
    {
        ";" or ":" or "—" or "–" => 5,
        "," => 2,
        "and" or "but" or "that" or "which" or "who" or "while" or "when" or "after" or "before" => 2,
        _ => 1,
    };

    private string? Key(AnnotatedText text, int index, Dictionary<int, string> names)
    {
        if (names.TryGetValue(index, out var name))
            return name;
        var token = text.Tokens[index];
        if (token.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Propn) || !char.IsLetter(token.Lower[0]) || _light.Contains(token.Lemma))
            return null;
        return _forms.TryGetValue(token.Lemma, out var form) ? form : token.Lemma;
    }

    /// <summary>The key of a name on its last token; the other tokens of names have none.</summary>
    private static Dictionary<int, string> Names(ArticleReading reading, AnnotatedText text, int sentence)
    {
        var keys = new Dictionary<int, string>();
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name name)
                keys[text.TokenAt(name.Span.End - 1)] = NameKey(name);
        return keys;
    }

    /// <summary>One key for all names of an entity: a region's code, else the folded last word of its fullest name.</summary>
    public static string NameKey(Name name)
    {
        if (name.Type == NameType.Place && name.Region is { } region)
            return "@" + region;
        var folded = Folding.Fold(name.Canonical);
        return "@" + folded[(folded.LastIndexOf(' ') + 1)..];
    }
}
