using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>A stretch of a field's tokens, half-open and never empty.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public TextSpan SpanIn(AnnotatedText text) => new(text.Tokens[First].Start, text.Tokens[End - 1].End);
}
