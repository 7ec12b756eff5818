namespace FactCheck.Events;

/// <summary>A story while articles are being put into it.</summary>
internal sealed class StoryDraft(string id, bool isKnown)
{
    private readonly List<TermVector> _members = [];

    public string Id { get; } = id;

    public bool IsKnown { get; } = isKnown;

    /// <summary>The numbers of its new articles.</summary>
    public List<int> New { get; } = [];

    /// <summary>The articles that others are compared with: the first say what the story was about, the last where it went.</summary>
    public IReadOnlyList<TermVector> Compared => _members;

    public void Add(TermVector member)
    {
        _members.Add(member);
        if (_members.Count > StoryGrouper.FirstCompared + StoryGrouper.LastCompared)
            _members.RemoveAt(StoryGrouper.FirstCompared);
    }

    public void Absorb(StoryDraft other)
    {
        foreach (var member in other._members)
            Add(member);
        New.AddRange(other.New);
        other.New.Clear();
    }
}
