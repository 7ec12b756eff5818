namespace FactCheck.Events;

/// <summary>A story while articles are being put into it.</summary>
internal sealed class StoryDraft(string id, bool isKnown)
{
    private readonly List<int> _members = [];

    public string Id { get; } = id;

    public bool IsKnown { get; } = isKnown;

    /// <summary>The numbers of its new articles.</summary>
    public List<int> New { get; } = [];

    /// <summary>The articles that others are compared with: the first say what the story was about, the last where it went.</summary>
    public TermVector[] ComparedOf(IVectorShelf shelf)
    {
        var compared = new TermVector[_members.Count];
        for (var i = 0; i < compared.Length; i++)
            compared[i] = shelf.Get(_members[i]);
        return compared;
    }

    /// <param name="member">The number of its vector on the shelf.</param>
    public void Add(int member)
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
