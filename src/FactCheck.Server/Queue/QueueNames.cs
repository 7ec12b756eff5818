namespace FactCheck.Server.Queue;

/// <summary>The queues on the broker. Both are quorum queues: what the broker has confirmed outlives its restart.</summary>
internal static class QueueNames
{
    public const string Work = "factcheck.work";

    /// <summary>Messages that no worker could do, each with its reason in the header of that name.</summary>
    public const string DeadLetters = "factcheck.dead-letters";

    public const string Reason = "reason";

    /// <summary>How often a quorum queue gave a message to a worker that did not answer for it.</summary>
    public const string Deliveries = "x-delivery-count";
}
