namespace FactCheck.Events;

/// <summary>Stories, oldest first, found by the keys of their articles.</summary>
internal sealed class StoryIndex(IVectorShelf shelf)
{
    private readonly List<StoryDraft> _stories = [];
    private readonly List<int> _mergedInto = [];
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);

    public int Count => _stories.Count;

    public StoryDraft this[int story] => _stories[story];

    public bool IsMerged(int story) => _mergedInto[story] != story;

    public int Add(StoryDraft story)
    {
        _stories.Add(story);
        _mergedInto.Add(_mergedInto.Count);
        return _stories.Count - 1;
    }

    /// <summary>Puts an article into a story, and files the story under its keys.</summary>
    public void Put(int story, TermVector article)
    {
        _stories[story].Add(shelf.Put(article));
        File(story, article.Keys);
    }

    public TermVector[] Compared(int story) => _stories[story].ComparedOf(shelf);

    public void File(int story, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (!_byKey.TryGetValue(key, out var stories))
                _byKey[key] = stories = [];
            if (!stories.Contains(story))
                stories.Add(story);
            // A key of many stories tells little; what the newest of them do not share, another key has to tell.
            if (stories.Count > StoryGrouper.MostStoriesPerKey)
                stories.RemoveAt(0);
        }
    }

    /// <summary>Moves what <paramref name="younger"/> has to <paramref name="older"/>.</summary>
    public void Merge(int older, int younger)
    {
        _stories[older].Absorb(_stories[younger]);
        _mergedInto[younger] = older;
    }

    /// <summary>The stories filed under these keys, those with the most of them first; younger ones first among equals.</summary>
    public List<int> Candidates(IEnumerable<string> keys, int most)
    {
        var shared = new Dictionary<int, int>();
        foreach (var key in keys)
            if (_byKey.TryGetValue(key, out var stories))
                foreach (var filed in stories)
                    shared[Find(filed)] = shared.GetValueOrDefault(Find(filed)) + 1;
        var found = new List<int>(shared.Keys);
        found.Sort((a, b) => shared[b] != shared[a] ? shared[b].CompareTo(shared[a]) : b.CompareTo(a));
        if (found.Count > most)
            found.RemoveRange(most, found.Count - most);
        return found;
    }

    private int Find(int story)
    {
        while (_mergedInto[story] != story)
            story = _mergedInto[story];
        return story;
    }
}
