using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>
/// Puts articles into stories: an article joins the story whose articles it resembles most on average, if enough; else it starts one.
/// Only stories that share one of its keys are looked at, so the work grows with the number of new articles, whatever is stored.
/// <para>
/// A run that stands alone hands in no known stories. A store keeps for each article its <see cref="ArticleTerms"/>, for each story the
/// <see cref="KeysOf">keys</see> of its articles, and in how many articles each term stands. For new articles it (1) makes
/// <see cref="TermFrequencies"/> of its counts with the new articles counted in, (2) asks for their keys, (3) gives the stories filed under any of
/// these, the youngest <see cref="MostStoriesPerKey"/> of a key and of them the <see cref="MostCandidates"/> nearest to an article, as
/// <see cref="KnownStory"/>, and (4) keeps what <see cref="Group"/> answers.
/// </para>
/// </summary>
public sealed class StoryGrouper(TermFrequencies frequencies)
{
    /// <summary>The first articles of a story that new ones are compared with.</summary>
    public const int FirstCompared = 4;

    /// <summary>The last articles of a story that new ones are compared with.</summary>
    public const int LastCompared = 8;

    /// <summary>The youngest stories of one key that are looked at.</summary>
    public const int MostStoriesPerKey = 48;

    /// <summary>The stories that a new article is compared with: those that share the most keys with it.</summary>
    public const int MostCandidates = 24;

    private const float JoinAt = 0.3f;
    private const int MostCandidatesToMerge = 8;

    private readonly TermNumbers _numbers = new(frequencies);

    /// <summary>The article's heaviest terms, heaviest first: what its story is filed under.</summary>
    public ImmutableArray<string> KeysOf(ArticleTerms article) => TermVector.Of(article, _numbers).Keys;

    /// <param name="articles">New articles with distinct ids, in any order: the answer does not depend on it.</param>
    /// <param name="known">Stories that these may join, oldest first; none of the new articles is in them.</param>
    public StoryGrouping Group(IEnumerable<ArticleTerms> articles, IEnumerable<KnownStory> known)
    {
        ArticleTerms[] sorted = [.. articles];
        Array.Sort(sorted, ByPublication);
        return Group(sorted, known, new MemoryShelf());
    }

    /// <summary>The same for more articles than memory should hold: of each no more than its id and some numbers are kept there.</summary>
    /// <param name="sorted">Articles with distinct ids, in the order of <see cref="ByPublication"/>; read once.</param>
    /// <param name="spill">Takes what articles are compared by. Can be read, written and sought in.</param>
    public StoryGrouping GroupSorted(IEnumerable<ArticleTerms> sorted, Stream spill) => Group(sorted, [], new StreamShelf(spill));

    private StoryGrouping Group(IEnumerable<ArticleTerms> sorted, IEnumerable<KnownStory> known, IVectorShelf shelf)
    {
        var (index, numbers, ids) = (new StoryIndex(shelf), new TermNumbers(frequencies), new List<string>());
        foreach (var story in known)
            AddKnown(story, index, numbers);

        foreach (var article in sorted)
        {
            var vector = TermVector.Of(article, numbers);
            var story = Best([vector], index.Candidates(vector.Keys, MostCandidates), index) ?? index.Add(new StoryDraft(article.Article, isKnown: false));
            index.Put(story, vector);
            index[story].New.Add(ids.Count);
            ids.Add(article.Article);
        }

        var merges = Merge(index);
        var stories = ImmutableArray.CreateBuilder<Story>();
        for (var story = 0; story < index.Count; story++)
        {
            var members = index[story].New;
            if (members.Count == 0)
                continue;
            members.Sort();
            stories.Add(new Story(index[story].Id, [.. members.ConvertAll(i => ids[i])]));
        }
        return new StoryGrouping(stories.ToImmutable(), merges);
    }

    private static void AddKnown(KnownStory story, StoryIndex index, TermNumbers numbers)
    {
        var number = index.Add(new StoryDraft(story.Id, isKnown: true));
        foreach (var member in story.Members)
            index.Put(number, TermVector.Of(member, numbers));
        index.File(number, story.Keys);
    }

    /// <summary>By day, those without one last; then by what depends on the words alone.</summary>
    public static int ByPublication(ArticleTerms a, ArticleTerms b) =>
        (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue) is not 0 and var byDay ? byDay
        : a.Fingerprint.CompareTo(b.Fingerprint) is not 0 and var byText ? byText
        : string.CompareOrdinal(a.Article, b.Article);

    private static int? Best(TermVector[] articles, List<int> candidates, StoryIndex index)
    {
        var (best, most) = ((int?)null, JoinAt);
        foreach (var story in candidates)
            if (StoryLikeness.Of(articles, index.Compared(story)) is var likeness && likeness > most)
                (best, most) = (story, likeness);
        return best;
    }

    /// <summary>Stories that began apart and grew alike become one. Only those with new articles are asked, the youngest first.</summary>
    private static ImmutableArray<StoryMerge> Merge(StoryIndex index)
    {
        var merges = ImmutableArray.CreateBuilder<StoryMerge>();
        for (var story = index.Count - 1; story >= 0; story--)
        {
            if (index[story].New.Count == 0)
                continue;
            // A younger one with new articles has been asked about this one already.
            var compared = index.Compared(story);
            var others = index.Candidates(compared.SelectMany(m => m.Keys).Distinct(), MostCandidatesToMerge + 1)
                .FindAll(s => s < story || (s > story && index[s].New.Count == 0));
            if (Best(compared, others, index) is not { } other)
                continue;
            var (older, younger) = (Math.Min(story, other), Math.Max(story, other));
            index.Merge(older, younger);
            if (index[younger].IsKnown)
                merges.Add(new StoryMerge(index[older].Id, index[younger].Id));
        }
        return merges.ToImmutable();
    }
}
