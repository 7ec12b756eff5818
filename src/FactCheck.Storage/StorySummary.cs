namespace FactCheck.Storage;

/// <summary>A story as a list shows it.</summary>
/// <param name="Number">Its number in the store; it stays when other stories are joined to this one.</param>
/// <param name="Title">The headline of its first article; null where that has none.</param>
/// <param name="Articles">How many articles cover it.</param>
/// <param name="FirstDay">The day of its first article; null where no article has a date.</param>
/// <param name="LastDay">The day of its last article.</param>
/// <param name="Findings">Present findings of at least a warning.</param>
public sealed record StorySummary(long Number, string? Title, int Articles, DateOnly? FirstDay, DateOnly? LastDay, int Findings);
