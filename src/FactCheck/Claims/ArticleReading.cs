using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An article with its mentions in reach by sentence: what the readers of claims work on.</summary>
public sealed class ArticleReading
{
    private readonly Dictionary<int, List<Mention>> _bySentence = [];
    private readonly Dictionary<int, string> _quoted = [];

    // A quotation may run over several sentences, so that a sentence's own mentions do not tell who speaks in it.
    private readonly Lazy<Antecedents> _antecedents;
    private readonly AttributionReader _sayingTitle;
    private readonly AttributionReader _sayingBody;

    public ArticleReading(AnnotatedArticle annotated, ImmutableArray<Mention> mentions)
    {
        Annotated = annotated;
        Mentions = [.. mentions.Where(m => !IsHead(m.Field, m.Span))];
        _sayingTitle = new AttributionReader(mentions, ArticleField.Title);
        _sayingBody = new AttributionReader(mentions, ArticleField.Text);
        _antecedents = new Lazy<Antecedents>(() => new Antecedents(Mentions));
        foreach (var mention in Mentions)
        {
            var key = Key(mention.Field, annotated.TextOf(mention.Field).SentenceAt(mention.Span.Start));
            if (!_bySentence.TryGetValue(key, out var list))
                _bySentence[key] = list = [];
            list.Add(mention);
        }
    }

    private static int Key(ArticleField field, int sentence) => (2 * sentence) + (int)field;

    public AnnotatedArticle Annotated { get; }

    public Article Article => Annotated.Article;

    /// <summary>All mentions but those in data about the article, which are no claims of it: a date line, an author line.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    public bool IsHead(ArticleField field, TextSpan span)
    {
        if (field == ArticleField.Title)
            return false;
        foreach (var head in Article.HeadSpans)
            if (head.Overlaps(span))
                return true;
        var sentence = Annotated.Body.SentenceAt(span.Start);
        return sentence >= 0 && Annotated.Body.Sentences[sentence].Kind == SentenceKind.Head;
    }

    public IReadOnlyList<Mention> InSentence(ArticleField field, int sentence) =>
        _bySentence.TryGetValue(Key(field, sentence), out var list) ? list : [];

    /// <summary>The text and the sentence index of a mention.</summary>
    public (AnnotatedText Text, int Sentence) PlaceOf(Mention mention)
    {
        var text = Annotated.TextOf(mention.Field);
        return (text, text.SentenceAt(mention.Span.Start));
    }

    /// <summary>Evidence for a value at <paramref name="span"/>, cut to its sentence and to the greatest length allowed.</summary>
    public EvidenceSpan Evidence(AnnotatedText text, TextSpan span)
    {
        var index = Math.Max(0, text.SentenceAt(span.Start));
        var sentence = text.Sentences[index].Span;
        var end = Math.Min(span.End, Math.Max(sentence.End, span.Start));
        end = Math.Min(end, span.Start + EvidenceSpan.MaximumLength);
        if (end < span.End && end > span.Start && char.IsHighSurrogate(text.Text[end - 1]))
            end--;
        var kept = new TextSpan(span.Start, end);
        return new EvidenceSpan(Article.Id, text.Field, kept, text.Quote(kept), Quoted(text, index));
    }

    /// <summary>The claims of a sentence share one string for it.</summary>
    private string Quoted(AnnotatedText text, int sentence)
    {
        var key = Key(text.Field, sentence);
        if (!_quoted.TryGetValue(key, out var quoted))
            _quoted[key] = quoted = text.Quote(text.Sentences[sentence].Span);
        return quoted;
    }

    /// <summary>The person whom "he" or "she" most likely means; null for other words.</summary>
    public Name? Antecedent(AnnotatedText text, int sentence, int token) => text.Field == ArticleField.Text ? _antecedents.Value.Of(text, sentence, text.Tokens[token]) : null;

    /// <summary>Who says what stands at this place; null where the article itself does. The innermost quotation counts.</summary>
    public Speaker? AttributionAt(ArticleField field, TextSpan span) =>
        (field == ArticleField.Title ? _sayingTitle : _sayingBody).SpeakerAt(span);
}
