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
    // Of the title, then of the body.
    private readonly ImmutableArray<Mention>[] _bySentence;
    private readonly string?[] _quoted;

    // A quotation may run over several sentences, so that a sentence's own mentions do not tell who speaks in it.
    private readonly Lazy<Antecedents> _antecedents;
    private readonly AttributionReader _sayingTitle;
    private readonly AttributionReader _sayingBody;

    public ArticleReading(AnnotatedArticle annotated, ImmutableArray<Mention> mentions)
    {
        Annotated = annotated;
        Mentions = mentions.RemoveAll(m => IsHead(m.Field, m.Span));
        _sayingTitle = new AttributionReader(mentions, ArticleField.Title);
        _sayingBody = new AttributionReader(mentions, ArticleField.Text);
        _antecedents = new Lazy<Antecedents>(() => new Antecedents(Mentions));
        _bySentence = new ImmutableArray<Mention>[annotated.Title.Sentences.Length + annotated.Body.Sentences.Length];
        _quoted = new string?[_bySentence.Length];
        Array.Fill(_bySentence, []);
        for (int i = 0, end; i < Mentions.Length; i = end)
        {
            var (field, sentence) = (Mentions[i].Field, PlaceOf(Mentions[i]).Sentence);
            end = i + 1;
            while (end < Mentions.Length && Mentions[end].Field == field && PlaceOf(Mentions[end]).Sentence == sentence)
                end++;
            if (sentence >= 0)
                _bySentence[Index(field, sentence)] = ImmutableArray.Create(Mentions, i, end - i);
        }
    }

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

    /// <summary>In the order of the text; none for a sentence below 0, where there is no text but space.</summary>
    public ImmutableArray<Mention> InSentence(ArticleField field, int sentence) => sentence < 0 ? [] : _bySentence[Index(field, sentence)];

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
        ref var quoted = ref _quoted[Index(text.Field, sentence)];
        return quoted ??= text.Quote(text.Sentences[sentence].Span);
    }

    private int Index(ArticleField field, int sentence) => field == ArticleField.Title ? sentence : Annotated.Title.Sentences.Length + sentence;

    /// <summary>The person whom "he" or "she" most likely means; null for other words.</summary>
    public Name? Antecedent(AnnotatedText text, int sentence, int token) => text.Field == ArticleField.Text ? _antecedents.Value.Of(text, sentence, text.Tokens[token]) : null;

    /// <summary>Who says what stands at this place; null where the article itself does. The innermost quotation counts.</summary>
    public Speaker? AttributionAt(ArticleField field, TextSpan span) =>
        (field == ArticleField.Title ? _sayingTitle : _sayingBody).SpeakerAt(span);
}
