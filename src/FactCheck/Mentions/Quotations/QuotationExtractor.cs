using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>
/// Quotations with their speakers. Words between marks that nobody is found to have said (titles, terms) are read without
/// speaker and cue; a quotation without a cue of its own is given to the speaker of the one before it.
/// </summary>
public sealed class QuotationExtractor : IMentionExtractor
{
    public IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier) =>
        [.. Read(article.Title, earlier), .. Read(article.Body, earlier)];

    private static List<Quotation> Read(AnnotatedText text, ImmutableArray<Mention> earlier)
    {
        var found = new List<Quotation>();
        if (text.Tokens.IsEmpty)
            return found;
        var marked = new MarkedText(text, earlier);
        var direct = new DirectAttribution(marked, SpeechCues.Standard);
        var clauses = new IndirectSpeech(marked, SpeechCues.Standard).Find();
        var interview = Transcript.Find(marked);
        if (marked.Stretches.IsEmpty && clauses.Count == 0 && interview.Count == 0)
            return found;
        var resolver = new SpeakerResolver(text, earlier);
        var turns = new SpeakerTurns(marked, resolver);
        var (nextClause, nextTurn) = (0, 0);
        foreach (var stretch in marked.Stretches)
        {
            ReadClauses(stretch.Outer.Start);
            ReadInterview(stretch.Outer.End);
            var isTurn = nextTurn > 0 && stretch.Outer.Contains(interview[nextTurn - 1].Label.SpanIn(text));
            var quotation = new Quotation(text.Field, stretch.Inner, IsDirect: true);
            if (!isTurn)
                found.Add(stretch.Depth > 0 ? quotation : turns.Give(quotation, stretch, direct.Find(stretch)));
        }
        ReadClauses(int.MaxValue);
        ReadInterview(int.MaxValue);
        return found;

        void ReadInterview(int until)
        {
            for (; nextTurn < interview.Count && interview[nextTurn].Words.Start < until; nextTurn++)
                found.Add(turns.Give(new Quotation(text.Field, interview[nextTurn].Words, IsDirect: true), interview[nextTurn].Label));
        }

        // Speakers are resolved in the order of the text, so that "he" finds the person named last.
        void ReadClauses(int until)
        {
            for (; nextClause < clauses.Count && clauses[nextClause].SpanIn(text).Start < until; nextClause++)
            {
                var clause = clauses[nextClause];
                found.Add(new Quotation(text.Field, clause.SpanIn(text), IsDirect: false) { Cue = clause.Cue, Speaker = resolver.Resolve(clause.Speaker) });
                turns.Hear(clause.Speaker);
            }
        }
    }
}
