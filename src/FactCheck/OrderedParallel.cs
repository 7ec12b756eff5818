namespace FactCheck;

/// <summary>Maps a long sequence on several threads and gives the results in the order of the input, holding only a bounded part of it.</summary>
public static class OrderedParallel
{
    private const int ItemsInFlightPerThread = 16;

    /// <summary>Where the items are in memory anyway.</summary>
    /// <param name="items">Read lazily, on the thread that enumerates the result.</param>
    /// <param name="map">Called from <paramref name="threads"/> threads at most.</param>
    public static IEnumerable<TResult> Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, int threads)
        where T : class
        where TResult : class? => Map(items, map, threads, _ => 0, sizeInFlight: long.MaxValue);

    /// <param name="items">Read lazily, on the thread that enumerates the result.</param>
    /// <param name="map">Called from <paramref name="threads"/> threads at most.</param>
    /// <param name="size">The memory an item holds, in bytes; what is in flight stays near <paramref name="sizeInFlight"/>.</param>
    public static IEnumerable<TResult> Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, int threads, Func<T, long> size, long sizeInFlight)
        where T : class
        where TResult : class?
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1 ? items.Select(map) : MapOnThreads(items, map, threads, size, sizeInFlight);
    }

    private static IEnumerable<TResult> MapOnThreads<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, int threads, Func<T, long> size, long sizeInFlight)
        where T : class
        where TResult : class?
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var inFlight = new Queue<InFlight<TResult>>();
        var held = 0L;
        foreach (var item in items)
        {
            var itemSize = size(item);
            while (inFlight.Count > 0 && (inFlight.Count >= threads * ItemsInFlightPerThread || held + itemSize > sizeInFlight))
                yield return Next();
            inFlight.Enqueue(new InFlight<TResult>(Task.Factory.StartNew(() => map(item), CancellationToken.None, TaskCreationOptions.None, scheduler), itemSize));
            held += itemSize;
        }
        while (inFlight.Count > 0)
            yield return Next();

        TResult Next()
        {
            var (result, itemSize) = inFlight.Dequeue();
            held -= itemSize;
            return result.GetAwaiter().GetResult();
        }
    }

    private sealed record InFlight<TResult>(Task<TResult> Result, long Size);
}
