namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>Another one whenever articles or findings are; verdicts change nothing in it. For whoever keeps what was made of them.</summary>
    public string ContentStamp() => Single<string>(
        """
        select cast(coalesce((select max(id) from change), 0) as text) || '-' || coalesce((
            select cast(id as text) || '-' || cast(articles_new as text) || '-' || cast(articles_changed as text) || '-' || coalesce(ended, '') from run order by id desc limit 1), '')
        """)!;
}
