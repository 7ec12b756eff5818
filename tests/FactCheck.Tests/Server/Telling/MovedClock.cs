namespace FactCheck.Tests.Server.Telling;

/// <summary>The system's clock, put forward as a test likes.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
