using FactCheck.Articles;
using FactCheck.Storage.Compact;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    private const int VersionsPerCheck = 200;

    public StoreInfo Info()
    {
        using var connection = _database.Open();
        return new StoreInfo(
            Schema.VersionOf(connection, _database),
            _database.Bytes(connection),
            Count("article"),
            Count("version"),
            Count("claim"),
            Count("story"),
            Count("discrepancy where is_present = 1"),
            Count("verdict"),
            Count("run"));

        long Count(string what) => Single<long>($"select count(*) from {what}");
    }

    /// <summary>Copies the store into a file, as it is at one moment, while others go on writing.</summary>
    /// <exception cref="StoreException">The file is there already, or cannot be written.</exception>
    public void Backup(string file)
    {
        if (File.Exists(file))
            throw new StoreException($"{file} is there already");
        _database.Backup(file);
    }

    /// <summary>Checks every hash, every quote and offset, and that nothing leads nowhere.</summary>
    /// <returns>What is wrong, a line each; nothing where all is well.</returns>
    public IEnumerable<string> Verify()
    {
        foreach (var (what, statement) in Consistency)
            foreach (var which in Query<string>(statement))
                yield return $"{what}: {which}";
        for (var after = 0L; ;)
        {
            var versions = Query<StoredBytes>(
                """
                select v.id as "Id", a.address as "Address", v.number as "Number", v.sha256 as "Sha256", v.bytes as "Bytes", v.title as "Title", v.text as "Text", r.claims as "Claims"
                from version v join article a on a.id = v.article left join reading r on r.version = v.id where v.id > @after order by v.id limit @limit
                """,
                new { after, limit = VersionsPerCheck });
            if (versions.Count == 0)
                yield break;
            foreach (var version in versions)
                foreach (var problem in Check(version))
                    yield return $"{version.Address}, version {version.Number}: {problem}";
            after = versions[^1].Id;
        }
    }

    private static readonly (string What, string Statement)[] Consistency =
    [
        ("article without its newest version", "select address from article a where not exists (select 1 from version v where v.id = a.newest and v.article = a.id)"),
        ("article without a story", "select address from article where story is null"),
        ("story without articles", "select cast(id as text) from story s where not exists (select 1 from article a where a.story = s.id)"),
        ("versions are not counted from 1", "select cast(article as text) from version group by article having count(*) <> max(number) or min(number) <> 1"),
        ("discrepancy whose verdicts are not counted", "select id from discrepancy d where revision <> (select count(*) from verdict v where v.discrepancy = d.id)"),
        ("discrepancy whose verdict is not its last one", "select d.id from discrepancy d join verdict v on v.discrepancy = d.id and v.revision = d.revision where v.decision <> d.verdict"),
        ("present discrepancy without articles", "select id from discrepancy d where is_present = 1 and not exists (select 1 from discrepancy_article x where x.discrepancy = d.id)"),
    ];

    private IEnumerable<string> Check(StoredBytes version)
    {
        if (Problem(() => Packing.Unpack(version.Bytes)) is { } packing)
            yield return $"the bytes read cannot be unpacked: {packing}";
        else if (ContentHash.Hex(Packing.Unpack(version.Bytes)) is var hash && hash != version.Sha256)
            yield return $"the bytes read have the hash {hash}, not {version.Sha256}";
        if (version.Claims is null)
        {
            yield return "what was read in it is missing; 'factcheck store rebuild' makes it again";
            yield break;
        }

        var columns = Query<(string Field, long Start, long End, string Quote)>("select field, start_at, end_at, quote from claim where version = @Id order by number", new { version.Id });
        foreach (var (field, start, end, quote) in columns)
        {
            var text = field == "title" ? version.Title ?? "" : version.Text;
            if (start < 0 || end > text.Length || start >= end || !text.AsSpan((int)start, (int)(end - start)).SequenceEqual(quote))
                yield return $"{field}, {start}-{end} is not \"{quote}\"";
        }
        if (Problem(() => ClaimForm.ReadAll(version.Claims)) is { } form)
            yield return $"what was read in it cannot be unpacked: {form}";
        else if (!ClaimForm.ReadAll(version.Claims).Where(c => c.Derivation is null).Select(c => (c.Evidence.Field == ArticleField.Title ? "title" : "text", (long)c.Evidence.Span.Start, (long)c.Evidence.Span.End, c.Evidence.Quote)).SequenceEqual(columns))
            yield return "its claims and what comparing reads of them differ";
    }

    private static string? Problem(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IndexOutOfRangeException or ArgumentException)
        {
            return e.Message;
        }
    }

    private sealed class StoredBytes
    {
        public long Id { get; init; }

        public required string Address { get; init; }

        public long Number { get; init; }

        public required string Sha256 { get; init; }

        public required byte[] Bytes { get; init; }

        public string? Title { get; init; }

        public required string Text { get; init; }

        public byte[]? Claims { get; init; }
    }
}
