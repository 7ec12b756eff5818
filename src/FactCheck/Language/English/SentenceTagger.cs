using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>Tags the sentences of a text one after another. It holds buffers, so each thread has its own.</summary>
internal sealed class SentenceTagger(EnglishTagger tagger, Lemmatizer lemmatizer, WordPool pool)
{
    private WordEntry[] _words = [];
    private byte[] _tags = [];

    /// <summary>Makes the tokens of one sentence.</summary>
    /// <param name="text">The whole field.</param>
    /// <param name="spans">The places of all its tokens.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="tokens">Takes the tokens of the sentence.</param>
    /// <param name="words">Takes the words that they print.</param>
    public void Tag(string text, TokenSpans spans, int first, Span<Token> tokens, Span<Word> words)
    {
        Prepare(tokens.Length);
        var (count, capitalized, capitals) = (0, 0, 0);
        for (var i = 0; i < tokens.Length; i++)
            SentenceCasing.Count(Word(text, spans[first + i]), ref count, ref capitalized, ref capitals);
        var casing = SentenceCasing.Of(count, capitalized, capitals);

        var before = default(ReadOnlySpan<char>);
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = Word(text, spans[first + i]);
            _words[i + TaggerFeatures.Reach] = tagger.Entries.Find(word, SentenceCasing.At(i, before, casing));
            before = word;
        }
        tagger.Tag(_words.AsSpan(0, tokens.Length + (2 * TaggerFeatures.Reach)), _tags.AsSpan(0, tokens.Length));

        for (var i = 0; i < tokens.Length; i++)
        {
            var entry = _words[i + TaggerFeatures.Reach];
            words[i] = entry;
            var (tag, penn) = tagger.Tags[_tags[i]];
            tokens[i] = new Token(spans[first + i], entry.Lower, entry.Lemma(_tags[i]) ?? FindLemma(entry, _tags[i], penn), tag, penn);
        }
    }

    private string FindLemma(WordEntry entry, byte tag, PennTag penn)
    {
        var lemma = lemmatizer.Lemma(entry.Lower, penn);
        lemma = ReferenceEquals(lemma, entry.Lower) ? lemma : pool.Lower(lemma);
        entry.Remember(tag, lemma);
        return lemma;
    }

    private void Prepare(int length)
    {
        if (_tags.Length < length)
        {
            _tags = new byte[length * 2];
            _words = new WordEntry[(length * 2) + (2 * TaggerFeatures.Reach)];
        }
        for (var i = 0; i < TaggerFeatures.Reach; i++)
            _words[i] = _words[TaggerFeatures.Reach + length + i] = tagger.Entries.Edge;
    }

    private static ReadOnlySpan<char> Word(string text, TextSpan span) => text.AsSpan(span.Start, span.Length);
}
