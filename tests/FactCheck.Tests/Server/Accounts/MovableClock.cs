namespace FactCheck.Tests.Server.Accounts;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public void Move(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;
}
