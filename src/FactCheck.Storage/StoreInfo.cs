namespace FactCheck.Storage;

/// <summary>How much a store holds. <paramref name="Form"/> is the number of the last migration it has had, <paramref name="Bytes"/> its size.</summary>
public sealed record StoreInfo(int Form, long Bytes, long Articles, long Versions, long Claims, long Stories, long Discrepancies, long Verdicts, long Runs);
