namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>The last administrative acts, the newest first.</summary>
    public IReadOnlyList<AuditLine> Audit(int limit) =>
    [
        .. Query<(string At, string Person, string Act, string Subject)>("select at, person, act, subject from audit order by id desc limit @limit", new { limit })
            .Select(l => new AuditLine(StoreTime.Parse(l.At), l.Person, l.Act, l.Subject)),
    ];

    /// <summary>The keys that protect cookies and forms, in their own words.</summary>
    public IReadOnlyList<string> DataKeys() => Query<string>("select xml from data_key order by name");

    public void PutDataKey(string name, string xml) => Write(batch =>
    {
        batch.Execute("insert into data_key (name, xml) values (@name, @xml) on conflict (name) do update set xml = excluded.xml", new { name, xml });
    });
}

public sealed partial class StoreBatch
{
    /// <summary>An act stands in the transaction that does it.</summary>
    internal void Audit(string person, string act, string subject) =>
        Execute("insert into audit (at, person, act, subject) values (@at, @person, @act, @subject)", new { at = Now, person, act, subject });
}
