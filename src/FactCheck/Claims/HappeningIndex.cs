using FactCheck.Language;

namespace FactCheck.Claims;

/// <summary>The happenings of an article by sentence.</summary>
internal sealed class HappeningIndex
{
    private readonly Dictionary<int, List<HappeningMention>> _bySentence = [];

    /// <param name="mentions">In the order of the text, with all that the article says of each.</param>
    public HappeningIndex(IReadOnlyList<HappeningMention> mentions)
    {
        Mentions = mentions;
        foreach (var mention in mentions)
        {
            var key = Key(mention.Text, mention.Sentence);
            if (!_bySentence.TryGetValue(key, out var list))
                _bySentence[key] = list = [];
            list.Add(mention);
        }
    }

    public IReadOnlyList<HappeningMention> Mentions { get; }

    /// <summary>The happening of the sentence whose word stands nearest to the token; null where the sentence has none.</summary>
    public HappeningMention? Nearest(AnnotatedText text, int sentence, int token)
    {
        HappeningMention? nearest = null;
        foreach (var mention in InSentence(text, sentence))
            if (nearest is null || Math.Abs(mention.Token - token) < Math.Abs(nearest.Token - token))
                nearest = mention;
        return nearest;
    }

    public IReadOnlyList<HappeningMention> InSentence(AnnotatedText text, int sentence) =>
        _bySentence.TryGetValue(Key(text, sentence), out var list) ? list : [];

    private static int Key(AnnotatedText text, int sentence) => (2 * sentence) + (int)text.Field;
}
