namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    internal void PutStamp(string name, string value) => Execute(
        "insert into stamp (name, value) values (@name, @value) on conflict (name) do update set value = excluded.value",
        new { name, value });

    internal void ForgetTerms() => Execute("delete from term");

    internal void MarkAllStories() => Execute("update story set is_changed = 1");

    internal void MarkStoryOf(long article) =>
        Execute("update story set is_changed = 1 where id = (select story from article where id = @article)", new { article });
}
