namespace FactCheck.Events;

/// <summary>Stories as lists of article indices, found by the heavy terms of their articles.</summary>
internal sealed class StoryIndex
{
    /// <summary>A term that stands for more stories than this tells none of them from the others.</summary>
    private const int MostStoriesPerTerm = 400;

    private readonly List<List<int>> _stories = [];
    private readonly List<HashSet<string>> _terms = [];
    private readonly Dictionary<string, List<int>> _byTerm = new(StringComparer.Ordinal);

    /// <summary>The articles of each story; empty for one that was joined to another.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Stories => _stories;

    public IEnumerable<string> TermsOf(int story) => _terms[story];

    public int NewStory()
    {
        _stories.Add([]);
        _terms.Add(new HashSet<string>(StringComparer.Ordinal));
        return _stories.Count - 1;
    }

    public void Add(int story, int article, IEnumerable<string> terms)
    {
        _stories[story].Add(article);
        AddTerms(story, terms);
    }

    /// <summary>Moves the articles of <paramref name="other"/> to <paramref name="story"/>.</summary>
    public void Join(int story, int other)
    {
        _stories[story].AddRange(_stories[other]);
        _stories[other].Clear();
        AddTerms(story, _terms[other]);
    }

    /// <summary>The stories that share terms with these, those with the most first; later ones first among equals.</summary>
    public IEnumerable<int> Candidates(IEnumerable<string> terms, int most)
    {
        var shared = new Dictionary<int, int>();
        foreach (var term in terms)
            if (_byTerm.TryGetValue(term, out var stories) && stories.Count <= MostStoriesPerTerm)
                foreach (var story in stories)
                    shared[story] = shared.GetValueOrDefault(story) + 1;
        var found = new List<int>(shared.Keys);
        found.Sort((a, b) => shared[b] != shared[a] ? shared[b].CompareTo(shared[a]) : b.CompareTo(a));
        return found.Count > most ? found.GetRange(0, most) : found;
    }

    private void AddTerms(int story, IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            if (!_terms[story].Add(term))
                continue;
            if (!_byTerm.TryGetValue(term, out var stories))
                _byTerm[term] = stories = [];
            stories.Add(story);
        }
    }
}
