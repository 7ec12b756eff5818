using Dapper;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>So long after it was done a task is known when it comes a second time.</summary>
    private static readonly TimeSpan ResultsKept = TimeSpan.FromDays(1);

    /// <summary>Stores what came of a task, for the run that asked for it. It waits for no other writer; of two results the first one stays.</summary>
    public void PutResult(string task, byte[] result) => Patiently(connection => connection.Execute(
        "insert into work_result (task, made, result) values (@task, @made, @result) on conflict (task) do nothing",
        new { task, made = StoreTime.Of(_clock.GetUtcNow()), result }));

    /// <summary>Which of these tasks were done.</summary>
    public IReadOnlySet<string> Done(IReadOnlyCollection<string> tasks) =>
        Query<string>($"select task from work_result where task {_database.AnyOf("@tasks")}", new { tasks = _database.ListOf(tasks) }).ToHashSet(StringComparer.Ordinal);

    /// <summary>What came of these tasks, of those that were done and not yet stored.</summary>
    public IReadOnlyList<(string Task, byte[] Result)> Results(IReadOnlyCollection<string> tasks) =>
        Query<(string, byte[])>($"select task, result from work_result where result is not null and task {_database.AnyOf("@tasks")}", new { tasks = _database.ListOf(tasks) });

    /// <summary>Says that what came of these tasks is stored.</summary>
    public void ForgetResults(IReadOnlyCollection<string> tasks) => Patiently(connection => connection.Execute(
        $"update work_result set result = null where task {_database.AnyOf("@tasks")}",
        new { tasks = _database.ListOf(tasks) }));

    /// <summary>Lets tasks be done again whose results were stored: the run asks for them anew.</summary>
    public void Reopen(IReadOnlyCollection<string> tasks) => Patiently(connection => connection.Execute(
        $"delete from work_result where result is null and task {_database.AnyOf("@tasks")}",
        new { tasks = _database.ListOf(tasks) }));
}
