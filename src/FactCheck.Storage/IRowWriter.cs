namespace FactCheck.Storage;

/// <summary>
/// Writes many rows into one table. The only place where rows are written without Dapper, which would look up its plan for every one of them.
/// </summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>Takes a row; it may be written only by <see cref="Flush"/>.</summary>
    /// <param name="values">A text or a long for each column, in each row the same types.</param>
    void Add(params ReadOnlySpan<object> values);

    void Flush();
}
