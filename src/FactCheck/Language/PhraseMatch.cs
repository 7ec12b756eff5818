using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>A phrase of a lexicon as it stands in a text: the tokens from <see cref="FirstToken"/> up to, not including, <see cref="EndToken"/>.</summary>
public readonly record struct PhraseMatch(int FirstToken, int EndToken, string Value)
{
    /// <summary>The longest phrase of <paramref name="lexicon"/> that starts at this token, by words or by lemmas; null where none does.</summary>
    public static PhraseMatch? At(AnnotatedText text, int token, int endToken, Lexicon lexicon)
    {
        var tokens = text.Tokens;
        var (lower, lemma) = (tokens[token].Lower, tokens[token].Lemma);
        if (!lexicon.TryGetValue(lemma, out var single) && !ReferenceEquals(lemma, lower))
            lexicon.TryGetValue(lower, out single);

        PhraseMatch? longest = single is null ? null : new PhraseMatch(token, token + 1, single);
        if (!lexicon.StartsPhrase(lower))
            return longest;

        var phrase = lower;
        for (var (next, words) = (token + 1, 1); next < endToken && words <= lexicon.LongestPhrase && phrase.Length < 60; next++)
        {
            // Hyphenated words are several tokens without space between; a lexicon writes them as in print.
            var joined = tokens[next - 1].End == tokens[next].Start;
            phrase = joined ? phrase + tokens[next].Lower : $"{phrase} {tokens[next].Lower}";
            words += joined ? 0 : 1;
            if (lexicon.TryGetValue(phrase, out var value))
                longest = new PhraseMatch(token, next + 1, value);
        }
        return longest;
    }
}
