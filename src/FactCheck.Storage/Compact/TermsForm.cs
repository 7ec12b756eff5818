using FactCheck.Events;

namespace FactCheck.Storage.Compact;

/// <summary>The stored form of an article's terms and of the hashes by which copies are found.</summary>
internal static class TermsForm
{
    public static byte[] Write(ArticleTerms terms)
    {
        var to = new CompactWriter();
        to.Write(terms.Article);
        to.Write(terms.Day, day => to.Write(day.DayNumber));
        to.WriteHash(terms.Fingerprint);
        to.Write(terms.Terms, term =>
        {
            to.Write(term.Key);
            to.Write(term.Count);
            to.Write(term.Lead);
            to.Write(term.Kinds);
        });
        to.Write(terms.Shingles, to.WriteHash);
        return to.ToPacked();
    }

    public static ArticleTerms Read(byte[] form)
    {
        var from = new CompactReader(form);
        return new ArticleTerms
        {
            Article = from.ReadText(),
            Day = from.ReadOptional(() => DateOnly.FromDayNumber(from.ReadInt())),
            Fingerprint = from.ReadHash(),
            Terms = from.ReadMany(() => new Term(from.ReadText(), from.ReadInt(), from.ReadInt(), from.ReadEnum<TermKinds>())),
            Shingles = from.ReadMany(from.ReadHash),
        };
    }
}
