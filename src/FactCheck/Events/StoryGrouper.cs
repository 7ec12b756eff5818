using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>
/// Groups articles that cover the same matter. An article joins the story whose articles it resembles most on average, if enough;
/// only stories that share one of its heaviest terms are looked at.
/// </summary>
public sealed class StoryGrouper(BackgroundFrequencies background)
{
    private const float JoinAt = 0.30f;
    private const int HeavyTerms = 14;
    private const int MostComparedPerStory = 12;
    private const float NameWeight = 1.4f;

    /// <param name="articles">Distinct articles in any order: the stories do not depend on it.</param>
    /// <returns>The stories; the articles of each, and the stories themselves, in order of publication, then of text.</returns>
    public ImmutableArray<Story> Group(IEnumerable<ArticleTerms> articles)
    {
        ArticleTerms[] sorted = [.. articles.OrderBy(a => a.Article.Published?.Day ?? DateOnly.MaxValue).ThenBy(a => a.Article.Text, StringComparer.Ordinal).ThenBy(a => a.Article.Title, StringComparer.Ordinal)];
        var vectors = Vectors(sorted);
        var stories = new List<List<int>>();
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);

        for (var i = 0; i < sorted.Length; i++)
        {
            var heavy = vectors[i].Heaviest(HeavyTerms);
            var story = Best(i, heavy, vectors, stories, byTerm);
            if (story < 0)
            {
                story = stories.Count;
                stories.Add([]);
            }
            stories[story].Add(i);
            foreach (var term in heavy)
            {
                if (!byTerm.TryGetValue(term, out var list))
                    byTerm[term] = list = [];
                if (list.Count == 0 || list[^1] != story && !list.Contains(story))
                    list.Add(story);
            }
        }

        var merged = Merge(stories, vectors, byTerm);
        return [.. merged.Select(members => new Story([.. members.Order().Select(i => sorted[i].Article)]))];
    }

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

    private static int Best(int article, ImmutableArray<string> heavy, TermVector[] vectors, List<List<int>> stories, Dictionary<string, List<int>> byTerm)
    {
        var (best, most) = (-1, JoinAt);
        foreach (var story in Candidates(heavy, byTerm))
        {
            var likeness = Likeness([article], stories[story], vectors);
            if (likeness > most)
                (best, most) = (story, likeness);
        }
        return best;
    }

    private static SortedSet<int> Candidates(ImmutableArray<string> heavy, Dictionary<string, List<int>> byTerm)
    {
        var candidates = new SortedSet<int>();
        foreach (var term in heavy)
            if (byTerm.TryGetValue(term, out var list))
                candidates.UnionWith(list);
        return candidates;
    }

    /// <summary>Stories that began apart and grew alike become one.</summary>
    private static List<List<int>> Merge(List<List<int>> stories, TermVector[] vectors, Dictionary<string, List<int>> byTerm)
    {
        for (var s = stories.Count - 1; s > 0; s--)
        {
            var (best, most) = (-1, JoinAt);
            foreach (var other in Candidates([.. stories[s].Take(MostComparedPerStory).SelectMany(i => vectors[i].Heaviest(HeavyTerms)).Distinct()], byTerm))
            {
                if (other >= s)
                    break;
                if (Likeness(stories[s], stories[other], vectors) is var likeness && likeness > most)
                    (best, most) = (other, likeness);
            }
            if (best < 0)
                continue;
            stories[best].AddRange(stories[s]);
            stories[s].Clear();
        }
        stories.RemoveAll(s => s.Count == 0);
        return stories;
    }

    private static float Likeness(List<int> a, List<int> b, TermVector[] vectors)
    {
        var (sum, pairs) = (0f, 0);
        foreach (var i in a.Take(MostComparedPerStory))
        {
            foreach (var j in b.Take(MostComparedPerStory))
            {
                sum += vectors[i].Cosine(vectors[j]);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
