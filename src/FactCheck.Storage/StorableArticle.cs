using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage;

/// <summary>An article with the packed forms of what is stored. They are made on the threads that read: the one that writes has nothing to do but write.</summary>
public sealed class StorableArticle
{
    private StorableArticle(ReadArticle read, RawArticle raw) => (Read, Bytes, Stated, Terms, Claims) =
        (read, Packing.Pack(raw.Bytes.Span), StatedFacts.Of(raw), TermsForm.Write(read.Terms), ClaimForm.Write(read.Claims));

    public ReadArticle Read { get; }

    internal byte[] Bytes { get; }

    internal string Stated { get; }

    internal byte[] Terms { get; }

    internal byte[] Claims { get; }

    /// <param name="read">What was read in it.</param>
    /// <param name="raw">What it was read from.</param>
    public static StorableArticle Of(ReadArticle read, RawArticle raw) => new(read, raw);
}
