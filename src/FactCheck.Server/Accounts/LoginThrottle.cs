namespace FactCheck.Server.Accounts;

/// <summary>
/// Slows down who tries passwords, by account and by the address they come from: after some failures each further one doubles the time
/// to wait. While it lasts a right password is refused too, so that trying tells nothing.
/// </summary>
internal sealed class LoginThrottle(TimeProvider clock)
{
    private const int FreeForAccount = 5;
    private const int FreeForAddress = 20;
    private const int MostRemembered = 100_000;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly Lock _using = new();
    private readonly Dictionary<string, (int Failures, DateTimeOffset Last)> _failures = new(StringComparer.Ordinal);

    /// <returns>How long to wait before the next attempt; zero where it may be made now.</returns>
    public TimeSpan Wait(string account, string address)
    {
        lock (_using)
        {
            var (ofAccount, ofAddress) = (Wait("account " + account, FreeForAccount), Wait("address " + address, FreeForAddress));
            return ofAccount > ofAddress ? ofAccount : ofAddress;
        }
    }

    public void Fail(string account, string address)
    {
        lock (_using)
        {
            if (_failures.Count >= MostRemembered)
                Forget();
            Count("account " + account);
            Count("address " + address);
        }
    }

    /// <summary>The address is not forgiven: one account of one's own must not pay for tries at others.</summary>
    public void Succeed(string account)
    {
        lock (_using)
            _failures.Remove("account " + account);
    }

    private TimeSpan Wait(string key, int free)
    {
        if (!_failures.TryGetValue(key, out var failed) || failed.Failures < free || clock.GetUtcNow() - failed.Last > Forgotten)
            return TimeSpan.Zero;
        var wait = FirstWait * Math.Pow(2, Math.Min(failed.Failures - free, 10));
        var left = failed.Last + (wait < LongestWait ? wait : LongestWait) - clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private void Count(string key)
    {
        var now = clock.GetUtcNow();
        _failures[key] = _failures.TryGetValue(key, out var failed) && now - failed.Last <= Forgotten ? (failed.Failures + 1, now) : (1, now);
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var key in _failures.Where(f => now - f.Value.Last > LongestWait).Select(f => f.Key).ToList())
            _failures.Remove(key);
        if (_failures.Count >= MostRemembered)
            _failures.Clear();
    }
}
