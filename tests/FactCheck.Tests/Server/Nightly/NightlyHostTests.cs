using FactCheck.Server.Nightly;
using FactCheck.Storage;

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
}
