using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Gives claims the words around their values: the nearer, the heavier, and a clause boundary between counts as distance. Words of one
/// happening's form ("quake", "temblor") have one key.
/// </summary>
public sealed class ContextReader(Lexicons lexicons)
{
    private const int Reach = 30;
    private const float Halving = 6;
    private readonly EventForms _forms = new(lexicons);
    private readonly Lexicon _light = lexicons["light-words"];

    public ImmutableArray<Claim> Read(AnnotatedArticle annotated, ImmutableArray<Mention> mentions, ImmutableArray<Claim> claims)
    {
        var names = new NamesByToken(annotated, mentions);
        return ImmutableArray.CreateRange(claims, claim => claim with { Context = Read(annotated.TextOf(claim.Evidence.Field), claim.Evidence.Span, names) });
    }

    private ImmutableArray<ContextWord> Read(AnnotatedText text, TextSpan value, NamesByToken names)
    {
        var words = new List<FoundWord>();
        var bounds = text.Sentences[Math.Max(0, text.SentenceAt(value.Start))];
        var (first, last) = (Math.Max(text.TokenAt(value.Start), bounds.FirstToken), Math.Min(text.TokenAt(Math.Max(value.Start, value.End - 1)), bounds.EndToken - 1));
        Walk(first - 1, -1);
        Walk(last + 1, +1);

        // The heaviest of one key stands for all of it.
        words.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : b.Weight.CompareTo(a.Weight));
        var kept = ImmutableArray.CreateBuilder<ContextWord>(words.Count);
        foreach (var word in words)
            if (kept.Count == 0 || kept[^1].Key != word.Key)
                kept.Add(new ContextWord(word.Key, word.Weight));
        return kept.DrainToImmutable();

        void Walk(int token, int step)
        {
            var distance = 0f;
            for (var taken = 0; taken < Reach && token >= bounds.FirstToken && token < bounds.EndToken; token += step, taken++)
            {
                distance += Crossing(text.Tokens[token]);
                if ((names.Of(text).TryGetValue(token, out var key) ? key : Key(text.Tokens[token])) is { } found)
                    words.Add(new FoundWord(found, Halving / (Halving + distance)));
            }
        }
    }

    private static float Crossing(Token token) => token.Lower switch
    {
        ";" or ":" or "—" or "–" => 5,
        "," => 2,
        "and" or "but" or "that" or "which" or "who" or "while" or "when" or "after" or "before" => 2,
        _ => 1,
    };

    private string? Key(Token token)
    {
        if (token.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Propn) || !char.IsLetter(token.Lower[0]) || _light.Contains(token.Lemma))
            return null;
        return _forms.Of(token);
    }

    /// <summary>One key for all names of an entity: a region's code, else the folded last word of its fullest name.</summary>
    public static string NameKey(Name name)
    {
        if (name.Type == NameType.Place && name.Region is { } region)
            return "@" + region;
        var folded = Folding.Fold(name.Canonical).AsSpan();
        var last = folded[(folded.LastIndexOf(' ') + 1)..];
        // "Jr." is no family's name.
        if (last.Length < folded.Length && last is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv")
        {
            folded = folded[..(folded.Length - last.Length - 1)].TrimEnd(", ");
            last = folded[(folded.LastIndexOf(' ') + 1)..];
        }
        return string.Concat("@", last);
    }

    /// <summary>A class, so that sorting needs no code of its own: it would be compiled at every start.</summary>
    private sealed record FoundWord(string Key, float Weight);

    /// <summary>The keys of names, each on the last token of its name.</summary>
    private sealed class NamesByToken
    {
        private readonly Dictionary<int, string> _title = [];
        private readonly Dictionary<int, string> _body = [];

        public NamesByToken(AnnotatedArticle annotated, ImmutableArray<Mention> mentions)
        {
            foreach (var mention in mentions)
                if (mention is Name name && annotated.TextOf(name.Field) is var text)
                    Of(text)[text.TokenAt(name.Span.End - 1)] = NameKey(name);
        }

        public Dictionary<int, string> Of(AnnotatedText text) => text.Field == ArticleField.Title ? _title : _body;
    }
}
