using FactCheck.Articles;
using FactCheck.Events;
using FactCheck.Rules.House;

namespace FactCheck.Storage.Work;

/// <summary>Does tasks for a run of another process: reads articles, and compares stories of the store. Any number of threads may call it.</summary>
public sealed class WorkDesk(Store store, HouseConfiguration house)
{
    private readonly ArticleReader _reader = new(house.Pack);
    private readonly string _reading = Stamps.OfReading(house.Pack);
    private readonly Lock _changing = new();
    private (string Rules, StoryComparer Comparer)? _comparing;

    /// <summary>What a run of this house asks its workers to read with.</summary>
    public static string ReadingOf(HouseConfiguration house) => Stamps.OfReading(house.Pack);

    /// <summary>What a run of this house, with the families that the store holds, asks its workers to compare with.</summary>
    public static string RulesOf(HouseConfiguration house, PublisherFamilies stored) => Stamps.OfRules(house.Pack, house.Families.Over(stored));

    /// <param name="raw">The article.</param>
    /// <param name="reading">What the run reads with.</param>
    public byte[] Read(RawArticle raw, string reading) => reading == _reading
        ? WorkResult.Of(_reader.Read(raw))
        : WorkResult.Refused("a worker reads otherwise than this run: start it with the same version of factcheck and the same --rules and --config");

    /// <param name="story">The story's number.</param>
    /// <param name="rules">What the run compares with.</param>
    public byte[] Compare(long story, string rules)
    {
        if (ComparerFor(rules) is not { } comparer)
            return WorkResult.Refused("a worker has other rules or families than this run: start it with the same --rules and --config");
        return WorkResult.Of(store.Reading(lookup => comparer.Compare(lookup, story)));
    }

    private StoryComparer? ComparerFor(string rules)
    {
        lock (_changing)
        {
            if (_comparing is { } known && known.Rules == rules)
                return known.Comparer;
            var families = house.Families.Over(store.Families());
            if (Stamps.OfRules(house.Pack, families) != rules)
                return null;
            var comparer = new StoryComparer(house.Pack, families);
            _comparing = (rules, comparer);
            return comparer;
        }
    }
}
