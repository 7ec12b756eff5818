namespace FactCheck.Tests.Storage;

public sealed class PostgresStoreTests : StoreContract
{
    private PostgresServer? _server;

    [OneTimeSetUp]
    public void StartServer()
    {
        _server = PostgresServer.Start();
        if (_server is null)
            Assert.Ignore("left out: the store on PostgreSQL (Debian: apt-get install postgresql)");
    }

    [OneTimeTearDown]
    public void StopServer() => _server?.Dispose();

    protected override string NewLocation() => _server!.NewDatabase();
}
