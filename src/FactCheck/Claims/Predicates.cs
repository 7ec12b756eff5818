using FactCheck.Language;

namespace FactCheck.Claims;

/// <summary>Finds the verb that ties a value to its subject.</summary>
internal static class Predicates
{
    /// <summary>The lemma of the nearest main verb of the sentence, those before the token first; "be" where there is none.</summary>
    public static string Nearest(AnnotatedText text, int sentence, int token)
    {
        var index = NearestToken(text, sentence, token);
        return index < 0 ? "be" : text.Tokens[index].Lemma;
    }

    /// <summary>The token of that verb; -1 where the sentence has none.</summary>
    public static int NearestToken(AnnotatedText text, int sentence, int token)
    {
        var bounds = text.Sentences[sentence];
        var (best, least) = (-1, int.MaxValue);
        for (var i = bounds.FirstToken; i < bounds.EndToken; i++)
        {
            if (text.Tokens[i].Tag != PartOfSpeech.Verb)
                continue;
            var distance = i < token ? token - i : (i - token) + 2;
            if (distance < least)
                (best, least) = (i, distance);
        }
        return best;
    }
}
