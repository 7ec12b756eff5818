using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>
/// Groups articles that cover the same matter. An article joins the story whose articles it resembles most on average, if enough;
/// only stories that share one of its heaviest terms are looked at.
/// </summary>
public sealed class StoryGrouper(BackgroundFrequencies background)
{
    private const float JoinAt = 0.22f;
    private const int HeavyTerms = 14;
    private const int MostComparedPerStory = 12;
    private const int MostCandidates = 40;
    private const float NameWeight = 1.4f;

    /// <param name="articles">Distinct articles in any order: the stories do not depend on it.</param>
    /// <returns>The stories; the articles of each, and the stories themselves, in order of publication, then of text.</returns>
    public ImmutableArray<Story> Group(IEnumerable<ArticleTerms> articles)
    {
        ArticleTerms[] sorted = [.. articles];
        Array.Sort(sorted, ByPublication);
        var vectors = Vectors(sorted);
        var index = new StoryIndex();
        for (var i = 0; i < sorted.Length; i++)
        {
            var heavy = vectors[i].Heaviest(HeavyTerms);
            index.Add(Best([i], index.Candidates(heavy, MostCandidates), index, vectors) ?? index.NewStory(), i, heavy);
        }

        Merge(index, vectors);
        return [.. index.Stories.Where(s => s.Count > 0).Select(members => StoryOf(members, sorted))];
    }

    private static Story StoryOf(IReadOnlyList<int> members, ArticleTerms[] sorted)
    {
        int[] inOrder = [.. members];
        Array.Sort(inOrder);
        return new Story([.. Array.ConvertAll(inOrder, i => sorted[i].Article)]);
    }

    private static int ByPublication(ArticleTerms a, ArticleTerms b) =>
        Day(a).CompareTo(Day(b)) is not 0 and var byDay ? byDay
        : string.CompareOrdinal(a.Article.Text, b.Article.Text) is not 0 and var byText ? byText
        : string.CompareOrdinal(a.Article.Title, b.Article.Title) is not 0 and var byTitle ? byTitle
        : string.CompareOrdinal(a.Article.Id, b.Article.Id);

    private static int Day(ArticleTerms terms) => terms.Article.Published?.Day.DayNumber ?? int.MaxValue;

    private TermVector[] Vectors(ArticleTerms[] articles)
    {
        var inRun = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
            foreach (var term in article.Counts.Keys)
                inRun[term] = inRun.GetValueOrDefault(term) + 1;
        return [.. articles.Select(a => new TermVector(a.Counts.ToDictionary(c => c.Key, c => Weight(c.Key, c.Value, inRun[c.Key], articles.Length))))];
    }

    /// <summary>(1 + log tf) * log(N / df), with the background's texts counted in: they decide in a small run, the run itself in a large one.</summary>
    private float Weight(string term, int count, int inRun, int articles)
    {
        var isName = term[0] == '@';
        var documents = (isName ? 0 : background.Documents(term)) + Math.Max(1, inRun - 10);
        var rarity = MathF.Log((background.Total + articles) / (float)documents);
        return (1 + MathF.Log(count)) * rarity * (isName ? NameWeight : 1);
    }

    private static int? Best(IReadOnlyList<int> articles, IEnumerable<int> candidates, StoryIndex index, TermVector[] vectors)
    {
        var (best, most) = ((int?)null, JoinAt);
        foreach (var story in candidates)
            if (Likeness(articles, index.Stories[story], vectors) is var likeness && likeness > most)
                (best, most) = (story, likeness);
        return best;
    }

    /// <summary>Stories that began apart and grew alike become one.</summary>
    private static void Merge(StoryIndex index, TermVector[] vectors)
    {
        for (var story = index.Stories.Count - 1; story > 0; story--)
        {
            var earlier = index.Candidates(index.TermsOf(story), MostCandidates).Where(s => s < story && index.Stories[s].Count > 0);
            if (index.Stories[story].Count > 0 && Best(index.Stories[story], earlier, index, vectors) is { } other)
                index.Join(other, story);
        }
    }

    /// <summary>The mean cosine of the pairs, of the first articles of each where there are many.</summary>
    private static float Likeness(IReadOnlyList<int> a, IReadOnlyList<int> b, TermVector[] vectors)
    {
        var (sum, pairs) = (0f, 0);
        for (var i = 0; i < Math.Min(a.Count, MostComparedPerStory); i++)
        {
            for (var j = 0; j < Math.Min(b.Count, MostComparedPerStory); j++)
            {
                sum += vectors[a[i]].Cosine(vectors[b[j]]);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
