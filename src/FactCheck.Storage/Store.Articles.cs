
namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>The SHA-256 of the newest version by address, of those of the addresses that are stored.</summary>
    public IReadOnlyDictionary<string, string> Known(IReadOnlyCollection<string> addresses) =>
        Query<(string Address, string Sha256)>(
            $"select a.address, v.sha256 from article a join version v on v.id = a.newest where a.address {_database.AnyOf("@addresses")}",
            new { addresses = _database.ListOf(addresses) }).ToDictionary(a => a.Address, a => a.Sha256, StringComparer.Ordinal);

    public StoredArticle? Article(string address) => Single<VersionRow>(
        $"select {VersionRow.Columns}, v.text as \"Text\" from article a join version v on v.id = a.newest where a.address = @address",
        new { address })?.ToStored();

    /// <summary>The newest versions of several articles, by address.</summary>
    public IReadOnlyDictionary<string, StoredArticle> Articles(IReadOnlyCollection<string> addresses) => Query<VersionRow>(
        $"select {VersionRow.Columns}, v.text as \"Text\" from article a join version v on v.id = a.newest where a.address {_database.AnyOf("@addresses")}",
        new { addresses = _database.ListOf(addresses) }).ToDictionary(a => a.Address, a => a.ToStored(), StringComparer.Ordinal);

    /// <summary>A page of articles without their texts, the ones published last first.</summary>
    /// <param name="outlet">Only this outlet's; null for all.</param>
    /// <param name="offset">How many are passed over.</param>
    /// <param name="limit">How many are given at most.</param>
    public IReadOnlyList<StoredArticle> Articles(string? outlet, int offset, int limit) =>
    [
        .. Query<VersionRow>(
            $"""
            select {VersionRow.Columns} from article a join version v on v.id = a.newest
            where @outlet is null or v.outlet = @outlet
            order by v.published desc, a.id desc limit @limit offset @offset
            """,
            new { outlet, limit, offset }).Select(r => r.ToStored()),
    ];

    /// <summary>All versions of an article, the first one first.</summary>
    public IReadOnlyList<ArticleVersion> Versions(string address) =>
    [
        .. Query<VersionRow>(
            $"select {VersionRow.Columns}, v.text as \"Text\" from article a join version v on v.article = a.id where a.address = @address order by v.number",
            new { address }).Select(r => r.ToVersion()),
    ];

    /// <summary>The outlets of all articles, and of their older versions, by name.</summary>
    public IReadOnlyList<string> Outlets() =>
        Query<string>("select distinct outlet from version where outlet is not null order by outlet");

    /// <summary>The bytes that a version was read from; null where there is no such version.</summary>
    public byte[]? BytesRead(string address, int version)
    {
        var compressed = Single<byte[]>(
            "select v.bytes from article a join version v on v.article = a.id where a.address = @address and v.number = @version",
            new { address, version });
        return compressed is null ? null : Packing.Unpack(compressed);
    }
}
