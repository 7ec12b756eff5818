using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// The words that tell of which things a number is: "monthly" in "24 monthly payments", "email" in "500 pages of emails", "verdict" in
/// "a 72-page verdict". Two counts of one noun that share such a word are likely of the same things.
/// </summary>
internal sealed class CountedDetails(Lexicons lexicons)
{
    private const int Reach = 5;
    private readonly Lexicon _light = lexicons["light-words"];

    /// <returns>Lemmas, sorted, with blanks between them; null where there are none.</returns>
    public string? Of(AnnotatedText text, int sentence, Quantity quantity)
    {
        if (quantity.NounToken < 0)
            return null;
        var bounds = text.Sentences[sentence];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var number = text.TokenAt(quantity.NumberSpan.End - 1);
        for (var i = number + 1; i < quantity.NounToken; i++)
            Add(text.Tokens[i], found);
        var next = quantity.NounToken + 1;
        for (; next < bounds.EndToken && text.Tokens[next].Tag is PartOfSpeech.Noun; next++)
            Add(text.Tokens[next], found);
        if (next < bounds.EndToken && text.Tokens[next].Lower == "of")
            for (var i = next + 1; i < Math.Min(bounds.EndToken, next + Reach) && text.Tokens[i] is not ({ Tag: PartOfSpeech.Punct or PartOfSpeech.Adp } or { Tag: PartOfSpeech.Verb, Penn: not (PennTag.VBN or PennTag.VBG) }); i++)
                Add(text.Tokens[i], found);
        return found.Count == 0 ? null : string.Join(' ', found);
    }

    private void Add(Token token, SortedSet<string> found)
    {
        if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn && char.IsLetter(token.Lower[0]) && !_light.Contains(token.Lemma))
            found.Add(token.Lemma);
    }
}
