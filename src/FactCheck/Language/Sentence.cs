using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>
/// A sentence, headline, caption or list item: half-open in the text (<see cref="Span"/>) and in the tokens
/// (<see cref="FirstToken"/> up to, not including, <see cref="EndToken"/>).
/// </summary>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, SentenceKind Kind)
{
    public int TokenCount => EndToken - FirstToken;
}
