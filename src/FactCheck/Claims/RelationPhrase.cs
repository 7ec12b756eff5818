using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// The words that tie a name to a relation: "his 12-year-old son, Tom Brandt"; "Tom Brandt, Ruiz's brother,"; "Tom Brandt is the brother of Ana
/// Ruiz". <see cref="Owner"/> is the token of "his" or "'s", or of "of": at it stands whose relation it is.
/// </summary>
internal readonly record struct RelationPhrase(RelationWord Word, int Owner, TextSpan Span)
{
    /// <summary>Tokens around the relation: "Helen Cooper's 12-year-old daughter".</summary>
    private const int MostBetween = 10;

    /// <returns>Null where nothing before the name says what the person is to another.</returns>
    public static RelationPhrase? Before(AnnotatedText text, Sentence sentence, Name name, Lexicons lexicons)
    {
        var (first, after) = (text.TokenAt(name.Span.Start), text.TokenAt(name.Span.End - 1) + 1);
        if (name.Honorific is not null)
            first--;
        var relation = first - 1;
        // "As did his wife, Brandt said": between commas stands whom the word means.
        if (relation > sentence.FirstToken && text.Tokens[relation].Lower == "," && (after >= sentence.EndToken || text.Tokens[after].Tag == PartOfSpeech.Punct))
            relation--;
        if (relation <= sentence.FirstToken || !IsNominal(text, relation))
            return null;
        for (var i = relation - 1; i >= Math.Max(sentence.FirstToken, relation - MostBetween); i--)
        {
            if (text.Tokens[i].Penn is PennTag.PRPS or PennTag.POS)
                return RelationWord.At(text, relation, lexicons["relations"]) is { } word && AreKept(text, i + 1, word.First)
                    ? new RelationPhrase(word, i, text.Tokens[i].Span.Cover(name.Span)) : null;
            if (!IsNominal(text, i))
                return null;
        }
        return null;
    }

    /// <returns>Null where nothing behind the name says what the person is to another.</returns>
    public static RelationPhrase? Behind(AnnotatedText text, Sentence sentence, Name name, Lexicons lexicons)
    {
        var i = text.TokenAt(name.Span.End - 1) + 1;
        if (i + 2 < sentence.EndToken && text.Tokens[i].Lower == "," && text.Tokens[i + 1].Tag == PartOfSpeech.Num)
            i += 2;
        if (i + 1 >= sentence.EndToken || text.Tokens[i].Lower is not ("," or "is" or "was"))
            return null;
        var (isTold, owner) = (text.Tokens[i].Lower != ",", -1);
        for (var (start, end) = (++i, Math.Min(sentence.EndToken, i + MostBetween)); i < end; i++)
        {
            if (text.Tokens[i].Penn is PennTag.PRPS or PennTag.POS)
            {
                if (owner >= 0)
                    return null;
                (owner, start) = (i, i + 1);
            }
            else if (i + 1 < sentence.EndToken && IsNominal(text, i) && !IsNominal(text, i + 1) && text.Tokens[i + 1].Penn != PennTag.POS)
            {
                return RelationWord.At(text, i, lexicons["relations"]) is { } word && AreKept(text, start, word.First) ? Closed(text, sentence, name, word, owner, isTold) : null;
            }
            else if (!IsNominal(text, i) && text.Tokens[i].Tag != PartOfSpeech.Det)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Behind "of" or an owner; "Tom Brandt, his wife, ..." may be a list of two, "Tom Brandt, his brother." is none.</summary>
    private static RelationPhrase? Closed(AnnotatedText text, Sentence sentence, Name name, RelationWord word, int owner, bool isTold)
    {
        var next = text.Tokens[word.End];
        if (owner < 0)
            return next.Lower == "of" ? new RelationPhrase(word, word.End, name.Span.Cover(next.Span)) : null;
        var isClosed = isTold || (text.Tokens[owner].Penn == PennTag.POS ? next.Tag == PartOfSpeech.Punct : word.End == sentence.EndToken - 1);
        return isClosed ? new RelationPhrase(word, owner, name.Span.Cover(text.Tokens[word.End - 1].Span)) : null;
    }

    /// <summary>"His future wife", "his business partner", "his great uncle": another relation.</summary>
    private static bool AreKept(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Lower is "future" or "foster" or "alleged" or "great" or "half" or "step" or "god" or "business" or "law" or "running" or "political")
                return false;
        return true;
    }

    private static bool IsNominal(AnnotatedText text, int token) =>
        text.Tokens[token].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num || RelationWord.IsJoined(text, token);
}
