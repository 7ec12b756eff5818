using System.Collections.Immutable;

namespace FactCheck.Server.Telling;

/// <summary>A <c>notify.yml</c>: who is told what is found.</summary>
public sealed record ReceiverList
{
    public static readonly TimeSpan DefaultGiveUp = TimeSpan.FromDays(1);

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Receiver> Receivers { get; init; }

    /// <summary>Where the review pages are for those who are told; null where they cannot open them.</summary>
    public Uri? Pages { get; init; }

    /// <summary>For how long a message that is not taken is sent again.</summary>
    public TimeSpan GiveUp { get; init; } = DefaultGiveUp;
}
