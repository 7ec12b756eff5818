using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>A span of an article that was read as a value.</summary>
public abstract record Mention(ArticleField Field, TextSpan Span);
