namespace FactCheck.Events;

/// <summary>Where the term vectors of stories stand while articles are grouped.</summary>
internal interface IVectorShelf
{
    /// <returns>The number by which the vector is got back.</returns>
    int Put(TermVector vector);

    TermVector Get(int number);
}
