namespace FactCheck.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-store-");
    private int _stores;

    protected override string NewLocation() => Path.Combine(_folder.FullName, $"{_stores++}.db");

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);
}
