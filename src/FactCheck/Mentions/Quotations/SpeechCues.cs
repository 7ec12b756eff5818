using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>The lexicon "speech-cues" by inflected form.</summary>
internal sealed class SpeechCues
{
    private static readonly Lazy<SpeechCues> StandardCues = new(() => new SpeechCues(Lexicons.Standard["speech-cues"]));
    private static readonly WordQuestion StartsCue = new(static word => Standard._cues.Contains(word.Lower));
    private readonly WordTable<Cues> _cues;

    private sealed record Entry(string Lemma, CueKind Kind, string[] Rest);

    /// <summary>The cues that start with one word.</summary>
    private sealed class Cues
    {
        public List<Entry> Phrases { get; } = [];

        public Entry? Word { get; set; }

        public Entry? Noun { get; set; }
    }

    /// <exception cref="ArgumentException">A value of the lexicon is no <see cref="CueKind"/>.</exception>
    private SpeechCues(Lexicon lexicon)
    {
        var cues = new Dictionary<string, Cues>(StringComparer.Ordinal);
        foreach (var (lemma, value) in lexicon.Entries)
        {
            var kind = Enum.Parse<CueKind>(value, ignoreCase: true);
            var words = lemma.Split(' ');
            var entry = new Entry(lemma, kind, words[1..]);
            if (kind == CueKind.Noun)
            {
                var name = new Entry(lemma[..lemma.IndexOf(" that", StringComparison.Ordinal)], kind, []);
                Of(name.Lemma).Noun = Of(name.Lemma + "s").Noun = name;
                continue;
            }
            foreach (var form in kind == CueKind.Source ? [words[0]] : VerbForms.Of(words[0]))
            {
                if (words.Length == 1)
                    Of(form).Word ??= entry;
                else
                    Of(form).Phrases.Add(entry);
            }
        }
        _cues = new WordTable<Cues>(cues);

        Cues Of(string form)
        {
            if (!cues.TryGetValue(form, out var started))
                cues.Add(form, started = new Cues());
            return started;
        }
    }

    public static SpeechCues Standard => StandardCues.Value;

    /// <summary>The cue that starts at a token, if one does; a phrase before a word.</summary>
    public bool TryRead(MarkedText text, int token, int end, out SpeechCue cue)
    {
        cue = default;
        var tokens = text.Tokens;
        if (!StartsCue.IsTrueOf(text.Text.Words[token]) || !_cues.TryFind(tokens[token].Lower, out var cues))
            return false;
        foreach (var phrase in cues.Phrases)
            if ((phrase.Kind == CueKind.Source || IsVerb(tokens[token])) && Stands(phrase.Rest, tokens, token + 1, end))
            {
                cue = new SpeechCue(phrase.Lemma, phrase.Kind, token, token + 1 + phrase.Rest.Length);
                return true;
            }
        if (cues.Word is { } word && IsVerb(tokens[token]))
        {
            cue = new SpeechCue(word.Lemma, word.Kind, token, token + 1);
            return true;
        }
        if (cues.Noun is { } noun && tokens[token].Tag == PartOfSpeech.Noun && token + 1 < end && tokens[token + 1] is { Lower: "that" } or { Tag: PartOfSpeech.Punct })
        {
            cue = new SpeechCue(noun.Lemma, noun.Kind, token, token + 1);
            return true;
        }
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
