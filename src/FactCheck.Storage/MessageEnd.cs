namespace FactCheck.Storage;

/// <summary>How a message ended.</summary>
public enum MessageEnd
{
    Told,
    GivenUp,

    /// <summary>There was nothing left to tell.</summary>
    Void,
}
