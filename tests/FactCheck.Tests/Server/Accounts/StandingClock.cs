namespace FactCheck.Tests.Server.Accounts;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class StandingClock : TimeProvider
{
    /// <summary>A browser goes by its own clock, and forgets a cookie of long ago.</summary>
    private DateTimeOffset _now = System.GetUtcNow();

    public void Move(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;
}
