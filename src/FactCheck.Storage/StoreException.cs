namespace FactCheck.Storage;

/// <summary>The store cannot be used, or not for this. The message is for the person who named it.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
