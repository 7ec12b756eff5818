using FactCheck.Events;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>The families that the feed lists put outlets into.</summary>
    public PublisherFamilies Families() => Patiently(connection => Lookup(connection).Families());

    /// <summary>What fetching remembers of each feed, in its own words, by address.</summary>
    public IReadOnlyDictionary<string, string> FeedStates() =>
        Query<(string Address, string State)>("select address, state from feed_state").ToDictionary(f => f.Address, f => f.State, StringComparer.Ordinal);

    /// <summary>What fetching remembers of the page with this address; null where nothing.</summary>
    public string? PageState(string address) => Single<string>("select state from page_state where address = @address", new { address });
}
