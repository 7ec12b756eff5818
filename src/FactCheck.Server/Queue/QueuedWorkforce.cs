using FactCheck.Articles;
using FactCheck.Rules.House;
using FactCheck.Storage;
using FactCheck.Storage.Work;

namespace FactCheck.Server.Queue;

/// <summary>
/// Workers on any number of machines: sends them tasks through the queue, and takes what came of them from the store. A task that was done
/// stays done when this process is killed; one that seems lost is sent again, and done once all the same.
/// </summary>
/// <param name="store">Shared with the workers.</param>
/// <param name="address">The broker.</param>
/// <param name="house">Rules and families; those of the workers have to be the same.</param>
/// <param name="clock">Times the waiting.</param>
/// <param name="tell">Is told, in words for a person, that nobody answers.</param>
/// <param name="stop">Ends the waiting.</param>
public sealed class QueuedWorkforce(Store store, Uri address, HouseConfiguration house, TimeProvider clock, Action<string> tell, CancellationToken stop) : IWorkforce, IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TaskSender _sender = new(address, clock);
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly List<string> _taken = [];
    private readonly string _reading = WorkDesk.ReadingOf(house);

    public int BatchesAhead => 4;

    public void Announce(long run, IReadOnlyList<RawArticle> articles) => Send(articles.Select(a => TaskOf(run, a)));

    public IReadOnlyList<ReadResult> Read(long run, IReadOnlyList<RawArticle> articles)
    {
        var results = Results([.. articles.Select(a => TaskOf(run, a))]);
        return [.. articles.Select(a => WorkResult.ToRead(results[WorkTask.IdOf(run, a, _reading)]))];
    }

    public void Announce(long run, IReadOnlyList<StoryState> stories)
    {
        var rules = Rules();
        Send(stories.Select(s => TaskOf(run, s, rules)));
    }

    public IReadOnlyList<ComparedStory?> Compare(long run, IReadOnlyList<StoryState> stories)
    {
        var rules = Rules();
        var results = Results([.. stories.Select(s => TaskOf(run, s, rules))]);
        return [.. stories.Select(s => WorkResult.ToStory(results[TaskOf(run, s, rules).Id], house.Pack))];
    }

    public ValueTask DisposeAsync() => _sender.DisposeAsync();

    private WorkTask TaskOf(long run, RawArticle article) => new(WorkTask.IdOf(run, article, _reading), _reading, TaskArticle.Of(article), null);

    private static WorkTask TaskOf(long run, StoryState story, string rules) =>
        new(FormattableString.Invariant($"{run}/story/{story.Number}/{story.Articles}/{story.Newest}/{rules}"), rules, null, story.Number);

    private string Rules() => WorkDesk.RulesOf(house, store.Families());

    private void Send(IEnumerable<WorkTask> tasks)
    {
        var fresh = tasks.Where(t => !_sent.Contains(t.Id)).ToList();
        if (fresh.Count == 0)
            return;
        string[] ids = [.. fresh.Select(t => t.Id)];
        store.Reopen(ids);
        // What was done before this process was started again need not be sent.
        var done = store.Done(ids);
        _sender.SendAsync(fresh.FindAll(t => !done.Contains(t.Id)), stop).GetAwaiter().GetResult();
        _sent.UnionWith(fresh.Select(t => t.Id));
    }

    private Dictionary<string, byte[]> Results(IReadOnlyList<WorkTask> tasks)
    {
        // What was taken the last time has been written by now.
        if (_taken.Count > 0)
            store.ForgetResults(_taken);
        _taken.Clear();
        Send(tasks);
        var (waiting, results, since) = (tasks.ToDictionary(t => t.Id, StringComparer.Ordinal), new Dictionary<string, byte[]>(StringComparer.Ordinal), clock.GetTimestamp());
        while (waiting.Count > 0)
        {
            foreach (var (task, result) in store.Results(waiting.Keys))
            {
                results[task] = result;
                waiting.Remove(task);
                since = clock.GetTimestamp();
            }
            if (waiting.Count == 0)
                break;
            if (clock.GetElapsedTime(since) >= Patience)
            {
                tell(FormattableString.Invariant($"no worker has answered for {Patience.TotalSeconds:0} seconds; {waiting.Count} tasks are sent again. Is 'factcheck worker' running?"));
                _sender.SendAsync([.. waiting.Values], stop).GetAwaiter().GetResult();
                since = clock.GetTimestamp();
            }
            Task.Delay(Poll, clock, stop).GetAwaiter().GetResult();
        }
        _taken.AddRange(results.Keys);
        _sent.ExceptWith(results.Keys);
        return results;
    }
}
