using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>The lexicon "speech-cues" by inflected form.</summary>
internal sealed class SpeechCues
{
    private static readonly Lazy<SpeechCues> StandardCues = new(() => new SpeechCues(Lexicons.Standard["speech-cues"]));
    private readonly Dictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _phrases = new(StringComparer.Ordinal);

    private sealed record Entry(string Lemma, CueKind Kind, string[] Rest);

    /// <exception cref="ArgumentException">A value of the lexicon is no <see cref="CueKind"/>.</exception>
    public SpeechCues(Lexicon lexicon)
    {
        foreach (var (lemma, value) in lexicon.Entries)
        {
            var kind = Enum.Parse<CueKind>(value, ignoreCase: true);
            var words = lemma.Split(' ');
            var entry = new Entry(lemma, kind, words[1..]);
            if (kind == CueKind.Noun)
            {
                var name = new Entry(lemma[..lemma.IndexOf(" that", StringComparison.Ordinal)], kind, []);
                _nouns[name.Lemma] = _nouns[name.Lemma + "s"] = name;
                continue;
            }
            foreach (var form in kind == CueKind.Source ? [words[0]] : VerbForms.Of(words[0]))
            {
                if (words.Length == 1)
                    _words.TryAdd(form, entry);
                else if (_phrases.TryGetValue(form, out var others))
                    others.Add(entry);
                else
                    _phrases.Add(form, [entry]);
            }
        }
    }

    public static SpeechCues Standard => StandardCues.Value;

    /// <summary>The cue that starts at a token, if one does; a phrase before a word.</summary>
    public bool TryRead(ImmutableArray<Token> tokens, int token, int end, out SpeechCue cue)
    {
        var lower = tokens[token].Lower;
        if (_phrases.TryGetValue(lower, out var phrases))
            foreach (var phrase in phrases)
                if ((phrase.Kind == CueKind.Source || IsVerb(tokens[token])) && Stands(phrase.Rest, tokens, token + 1, end))
                {
                    cue = new SpeechCue(phrase.Lemma, phrase.Kind, token, token + 1 + phrase.Rest.Length);
                    return true;
                }
        if (_words.TryGetValue(lower, out var word) && IsVerb(tokens[token]))
        {
            cue = new SpeechCue(word.Lemma, word.Kind, token, token + 1);
            return true;
        }
        if (_nouns.TryGetValue(lower, out var noun) && tokens[token].Tag == PartOfSpeech.Noun && token + 1 < end && tokens[token + 1] is { Lower: "that" } or { Tag: PartOfSpeech.Punct })
        {
            cue = new SpeechCue(noun.Lemma, noun.Kind, token, token + 1);
            return true;
        }
        cue = default;
        return false;
    }

    private static bool Stands(string[] rest, ImmutableArray<Token> tokens, int first, int end)
    {
        if (first + rest.Length > end)
            return false;
        for (var i = 0; i < rest.Length; i++)
            if (tokens[first + i].Lower != rest[i])
                return false;
        return true;
    }

    /// <summary>"The report", "his claim", "a state": many cues are nouns as well. The commonest is never one, whatever its tag.</summary>
    private static bool IsVerb(Token token) => token.Tag == PartOfSpeech.Verb || token.Lower is "said" or "says" or "told" or "tweeted";
}
