using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Articles;
using FactCheck.Language.English;
using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>Makes the sentences of a text from their ends, and tells their kinds.</summary>
internal static class SentenceBuilder
{
    public static ImmutableArray<Sentence> Build(ArticleField field, string text, ImmutableArray<TextSpan> heads, LanguageReader.Buffers buffers)
    {
        var (tokens, ends) = (buffers.Tokens, buffers.SentenceEnds);
        var sentences = new Sentence[ends.Count];
        var (block, blockStart, head) = (0, 0, 0);
        for (var i = 0; i < sentences.Length; i++)
        {
            while (i >= buffers.BlockEnds[block])
                blockStart = buffers.BlockEnds[block++];
            var (first, end) = (i == 0 ? 0 : ends[i - 1], ends[i]);
            var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
            while (head < heads.Length && heads[head].End <= span.Start)
                head++;

            var kind = head < heads.Length && heads[head].Overlaps(span) ? SentenceKind.Head
                : field == ArticleField.Title ? SentenceKind.Headline
                : SentenceClassifier.Classify(text, tokens, first, end, i == blockStart, i + 1 == buffers.BlockEnds[block]);
            sentences[i] = new Sentence(span, first, end, kind);

            // The line before a credit says what the picture shows: the sentence before it in its block, or a block of one sentence.
            if (kind == SentenceKind.Credit && i > 0 && sentences[i - 1].Kind is SentenceKind.Prose or SentenceKind.Headline
                && (i > blockStart || block < 2 || buffers.BlockEnds[block - 1] - buffers.BlockEnds[block - 2] == 1))
                sentences[i - 1] = sentences[i - 1] with { Kind = SentenceKind.Caption };
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(sentences);
    }
}
