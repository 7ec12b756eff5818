using FactCheck.Feeds;

namespace FactCheck.Cli;

/// <summary>Sees to it that no two articles of a run have one id.</summary>
internal sealed class ArticleIds
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <exception cref="InputException">The id was seen before.</exception>
    public void Add(string id, string place)
    {
        if (!_places.TryAdd(id, place))
            throw new InputException($"two articles have the id '{id}': {_places[id]} and {place}");
    }
}
