using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage;

/// <summary>An article with the packed forms of what is stored. They are made on the threads that read: the one that writes has nothing to do but write.</summary>
public sealed class StorableArticle
{
    /// <param name="article">The article as it was cleaned.</param>
    /// <param name="bytes">What was read, packed.</param>
    /// <param name="stated">What was stated beside the text.</param>
    /// <param name="terms">Packed.</param>
    /// <param name="claims">Packed.</param>
    internal StorableArticle(Article article, byte[] bytes, string stated, byte[] terms, byte[] claims)
        : this(new ReadArticle(article, [], ClaimForm.ReadAll(claims), TermsForm.Read(terms)), bytes, stated, terms, claims)
    {
    }

    private StorableArticle(ReadArticle read, byte[] bytes, string stated, byte[] terms, byte[] claims) =>
        (Read, Bytes, Stated, Terms, Claims) = (read, bytes, stated, terms, claims);

    public ReadArticle Read { get; }

    internal byte[] Bytes { get; }

    internal string Stated { get; }

    internal byte[] Terms { get; }

    internal byte[] Claims { get; }

    /// <param name="read">What was read in it.</param>
    /// <param name="raw">What it was read from.</param>
    public static StorableArticle Of(ReadArticle read, RawArticle raw) =>
        new(read, Packing.Pack(raw.Bytes.Span), StatedFacts.Of(raw), TermsForm.Write(read.Terms), ClaimForm.Write(read.Claims));
}
