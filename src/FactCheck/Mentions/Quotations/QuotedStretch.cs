using FactCheck.Text;

namespace FactCheck.Mentions.Quotations;

/// <summary>
/// Words between quotation marks, within one paragraph. <see cref="Inner"/> is what the marks enclose, without the marks and without
/// white space at either end; <see cref="Outer"/> has the marks too.
/// </summary>
/// <param name="Depth">0 for a quotation that lies in no other.</param>
/// <param name="IsClosed">False where the paragraph ends before the closing mark.</param>
internal readonly record struct QuotedStretch(TextSpan Outer, TextSpan Inner, int Depth, bool IsClosed)
{
    /// <summary>True where the last quotation of the paragraph before was left open and this one starts its paragraph.</summary>
    public bool ContinuesLast { get; init; }
}
