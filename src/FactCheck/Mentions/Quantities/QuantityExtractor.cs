using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>
/// Finds the quantities of English text, sentence by sentence. A sentence without a digit or a number word is passed over; in the others a
/// number begins at such a piece alone, so that the time is linear in the text.
/// </summary>
public sealed class QuantityExtractor : IMentionExtractor
{
    private static readonly WordQuestion MayBeNumber = new(MayHoldNumber);

    public IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier)
    {
        var found = new List<Mention>();
        Read(article.Title, earlier, found);
        Read(article.Body, earlier, found);
        return found;
    }

    private static void Read(AnnotatedText text, ImmutableArray<Mention> earlier, List<Mention> found)
    {
        using var pieces = new Pieces(text);
        var dates = DatesOf(text.Field, earlier);
        foreach (var sentence in text.Sentences)
            if (MayHoldNumber(text, sentence))
            {
                pieces.Read(sentence);
                new QuantityGrammar(pieces, dates, found).Read();
            }
    }

    private static List<Timex> DatesOf(ArticleField field, ImmutableArray<Mention> earlier)
    {
        var dates = new List<Timex>();
        foreach (var mention in earlier)
            if (mention is Timex { Type: TimexType.Date or TimexType.Time } timex && timex.Field == field)
                dates.Add(timex);
        dates.Sort((a, b) => a.Span.CompareTo(b.Span));
        return dates;
    }

    private static bool MayHoldNumber(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (MayBeNumber.IsTrueOf(text.Words[i]))
                return true;
        return false;
    }

    private static bool MayHoldNumber(Word word)
    {
        foreach (var c in word.Printed)
            if (char.IsAsciiDigit(c) || c == '-' || (c > '\u007f' && VulgarFractions.Find(c) is not null))
                return true;
        return NumberWords.IsNumberWord(word.Lower);
    }
}
