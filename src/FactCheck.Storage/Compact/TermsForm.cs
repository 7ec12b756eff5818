using FactCheck.Articles;
using FactCheck.Events;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of an article's terms and of the hashes by which copies are found.</summary>
internal static class TermsForm
{
    public static byte[] Write(ArticleTerms terms)
    {
        var to = new CompactWriter();
        to.Write((ulong)terms.Counts.Count);
        foreach (var (term, count) in terms.Counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            to.Write(term);
            to.Write((ulong)count);
        }
        to.Write(terms.Shingles, to.WriteHash);
        return to.ToPacked();
    }

    public static ArticleTerms Read(Article article, byte[] form)
    {
        var from = new CompactReader(form);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var left = from.ReadCount(); left > 0; left--)
            counts.Add(from.ReadText(), from.ReadCount());
        return ArticleTerms.Of(article, counts, from.ReadMany(from.ReadHash));
    }
}
