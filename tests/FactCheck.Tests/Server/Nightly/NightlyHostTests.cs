using FactCheck.Server.Nightly;
using FactCheck.Storage;
using FactCheck.Tests.Storage;

namespace FactCheck.Tests.Server.Nightly;

public sealed class NightlyHostTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("factcheck-nightly-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_night_is_done_at_its_time_and_may_fail(bool fails)
    {
        var nights = 0;
        using var store = Store.Open(Path.Combine(_folder.FullName, "store.db"), TimeProvider.System);
        using var stop = new CancellationTokenSource(Patience);
        var soon = TimeOnly.FromTimeSpan(TimeProvider.System.GetLocalNow().TimeOfDay).Add(TimeSpan.FromSeconds(3));

        await NightlyHost.RunAsync(store, soon, Night, TimeProvider.System, stop.Token);

        Assert.That(nights, Is.EqualTo(1));

        Task Night(CancellationToken cancellation)
        {
            nights++;
            stop.Cancel();
            return fails ? Task.FromException(new IOException("no disk")) : Task.CompletedTask;
        }
    }

    [Test]
    public async Task Of_two_hosts_on_one_database_one_alone_does_the_night()
    {
        using var server = PostgresServer.Start();
        if (server is null)
            Assert.Ignore("left out: two hosts on PostgreSQL (Debian: apt-get install postgresql)");
        var location = server!.NewDatabase();
        using var stores = new Stores(Store.Open(location, TimeProvider.System), Store.Open(location, TimeProvider.System));
        using var stop = new CancellationTokenSource(Patience);
        var (nights, at) = (0, TimeOnly.FromTimeSpan(TimeProvider.System.GetLocalNow().TimeOfDay).Add(TimeSpan.FromSeconds(6)));

        await Task.WhenAll(NightlyHost.RunAsync(stores.First, at, Night, TimeProvider.System, stop.Token), NightlyHost.RunAsync(stores.Second, at, Night, TimeProvider.System, stop.Token));

        Assert.That(nights, Is.EqualTo(1));

        async Task Night(CancellationToken cancellation)
        {
            Interlocked.Increment(ref nights);
            // The other host has its time to do it too.
            await Task.Delay(TimeSpan.FromSeconds(5), cancellation);
            stop.CancelAfter(TimeSpan.FromSeconds(3));
        }
    }

    private sealed record Stores(Store First, Store Second) : IDisposable
    {
        public void Dispose()
        {
            First.Dispose();
            Second.Dispose();
        }
    }
}
