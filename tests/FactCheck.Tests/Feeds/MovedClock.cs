namespace FactCheck.Tests.Feeds;

/// <summary>The system's clock, put forward as a test likes, and running.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
