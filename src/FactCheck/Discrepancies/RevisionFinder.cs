using System.Collections.Immutable;
using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Discrepancies;

/// <summary>
/// Compares two versions of one article. A value that was changed is a finding; where the new version says that it corrects something,
/// its outcome is "corrected", and it is information.
/// </summary>
public sealed class RevisionFinder(RulePack pack)
{
    private const string VersionMark = " (version ";

    private readonly DiscrepancyFinder _finder = new(pack);
    private readonly Lexicon _words = pack.Lexicons["corrections"];

    /// <param name="before">The older version.</param>
    /// <param name="after">The newer one, with the same id.</param>
    /// <param name="number">The number of the older version; it names its passages.</param>
    public IEnumerable<Discrepancy> Find(ReadArticle before, ReadArticle after, int number)
    {
        var older = Renamed(before, IdOf(before.Article.Id, number));
        var isCorrection = Corrections(after.Article) > Corrections(before.Article);
        ImmutableArray<ReadArticle> both = [after, older];
        foreach (var found in _finder.Find(both, [after.Article.Id, after.Article.Id]))
        {
            var articles = found.Positions.Select(p => p.Evidence[0].Evidence.Article).ToHashSet(StringComparer.Ordinal);
            if (articles.Count < 2)
                continue;
            var (first, now) = (Display(found, older.Article.Id), Display(found, after.Article.Id));
            yield return found with
            {
                Id = ContentHash.Hex(Encoding.UTF8.GetBytes($"{found.Id}\nrevision"))[..16],
                Scope = DiscrepancyScope.WithinArticle,
                Outcome = isCorrection ? Outcome.Corrected : found.Outcome,
                Severity = isCorrection ? Severity.Info : found.Severity,
                Message = $"{after.Article.ShownOutlet} changed {first} to {now}{(isCorrection ? ", and says that it corrects" : "")}",
                Explanation = [.. found.Explanation, FormattableString.Invariant($"version {number} of the article against version {number + 1}")],
            };
        }
    }

    /// <summary>The id by which passages of an older version are told from those of the newest.</summary>
    public static string IdOf(string article, int number) => FormattableString.Invariant($"{article}{VersionMark}{number})");

    /// <summary>The article that such an id is a version of; the id itself where it is none.</summary>
    public static string AddressOf(string id) => id.LastIndexOf(VersionMark, StringComparison.Ordinal) is > 0 and var end ? id[..end] : id;

    private static string Display(Discrepancy found, string article) => found.Positions.First(p => p.Evidence.Any(e => e.Evidence.Article == article)).Display;

    private static ReadArticle Renamed(ReadArticle read, string id) => read with
    {
        Article = read.Article with { Id = id },
        Claims = ImmutableArray.CreateRange(read.Claims, claim => claim with { Evidence = claim.Evidence with { Article = id } }),
        Terms = read.Terms with { Article = id },
    };

    private int Corrections(Article article)
    {
        var (text, count) = (Folding.Fold($"{article.Title}\n{article.Text}"), 0);
        foreach (var phrase in _words.Entries.Keys)
            count += text.AsSpan().Count(phrase);
        return count;
    }
}
