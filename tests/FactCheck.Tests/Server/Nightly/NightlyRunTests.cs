using FactCheck.Events;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Served;
using FactCheck.Server.Nightly;
using FactCheck.Storage;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Server.Nightly;

public sealed class NightlyRunTests
{
    private static readonly FetchSettings Settings = new() { Version = "test", Retries = 0 };
    private DirectoryInfo _folder = null!;
    private FeedServer _server = null!;
    private Store _store = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("factcheck-nightly-");
        _server = await FeedServer.StartAsync(3);
        _store = Store.Open(Path.Combine(_folder.FullName, "store.db"), TimeProvider.System);
    }

    [TearDown]
    public async Task Stop()
    {
        _store.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task What_feeds_have_is_taken_in_once_and_a_fault_stops_nothing()
    {
        var list = List(
            ("Marlow Post", null, Feed(0, "Twelve people were killed")),
            ("Holm Herald", null, Feed(1, "Twenty people were killed")),
            ("Eastport News", null, _server.Map("/broken", c => ServedFaults.Status(c, 500), 2)));
        var first = await RunAsync(list);
        var second = await RunAsync(list);

        Assert.That((first.ArticlesNew, first.DiscrepanciesNew, second.ArticlesNew, second.DiscrepanciesNew), Is.EqualTo((2, 1, 0, 0)));
        Assert.That(_store.FeedsOf(first.Number).Select(f => (f.Outlet, f.Result)), Is.EquivalentTo(new[] { ("Marlow Post", "read"), ("Holm Herald", "read"), ("Eastport News", "failed") }));
        Assert.That(_store.FeedsOf(second.Number).Select(f => f.Result), Is.EquivalentTo(new[] { "unchanged", "unchanged", "failed" }));
    }

    [Test]
    public async Task Outlets_of_one_family_are_one_origin_and_a_change_of_families_is_compared_again()
    {
        Uri[] feeds = [Feed(0, "Twelve people were killed"), Feed(1, "Twelve people were killed"), Feed(2, "Twenty people were killed")];
        await RunAsync(List(("Marlow Post", "Ferry Media", feeds[0]), ("Holm Herald", "Ferry Media", feeds[1]), ("Eastport News", null, feeds[2])));
        var together = Origins();
        await RunAsync(List(("Marlow Post", "Ferry Media", feeds[0]), ("Holm Herald", null, feeds[1]), ("Eastport News", null, feeds[2])));
        var apart = Origins();
        await RunAsync(
            List(("Marlow Post", "Ferry Media", feeds[0]), ("Holm Herald", null, feeds[1]), ("Eastport News", null, feeds[2])),
            new PublisherFamilies([KeyValuePair.Create("Holm Herald", "Ferry Media")]));

        Assert.That((together, apart, Origins()), Is.EqualTo((1, 2, 1)), "the house's own families come first");
    }

    /// <summary>How many origins the value has that two outlets tell.</summary>
    private int Origins() => _store.Discrepancies(new DiscrepancyQuery(), RulePack.Standard).Single().Positions.Max(p => p.Origins);

    private Task<Run> RunAsync(FeedList list, PublisherFamilies? families = null) =>
        new NightlyRun(_store, new HouseConfiguration { Pack = RulePack.Standard, Families = families ?? PublisherFamilies.None }, TimeProvider.System, 1)
            .RunAsync(list, Settings, CancellationToken.None);

    /// <summary>A feed with one article about a ferry, in words of its own.</summary>
    private Uri Feed(int number, string killed)
    {
        string[] others =
        [
            "The mayor of Marlow thanked the rescuers of the Osprey, who had worked through the night, and asked fishermen to keep out of Marlow harbour while the wreck lies there.",
            "Divers from Holm went on with their search around the Osprey until the wind rose. They will return to Marlow harbour as soon as the sea is calm, their leader told reporters.",
            "Relatives gathered at the Marlow town hall and waited for names of those on the Osprey. The company that runs the ferry in Marlow harbour has said nothing yet.",
        ];
        var article = new ServedArticle(number, _server.At($"/news/{number}", number))
        {
            Title = "Ferry sinks off Marlow",
            Paragraphs = [$"{killed} when the ferry Osprey sank off Marlow harbour on Monday.", others[number]],
        };
        return _server.Map($"/rss/{number}", ServedFormats.Rss([article]), "application/rss+xml", number);
    }

    private static FeedList List(params (string Outlet, string? Family, Uri Address)[] feeds)
    {
        var problems = new List<FileProblem>();
        var entries = feeds.Select(f => $"  - outlet: {f.Outlet}\n    addresses: [{f.Address}]\n    allow-private: true\n" + (f.Family is null ? "" : $"    family: {f.Family}\n"));
        var list = FeedListReader.Read("feeds.yml", "pause: 0s\nfeeds:\n" + string.Concat(entries), problems);
        Assert.That(problems, Is.Empty);
        return list!;
    }
}
