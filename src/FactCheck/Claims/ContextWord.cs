namespace FactCheck.Claims;

/// <summary>
/// A word near a value that tells what the value is of. <see cref="Key"/> is a lemma, "@" with a folded name, or the form of a
/// happening; <see cref="Weight"/> falls with the distance, 0 to 1.
/// </summary>
public readonly record struct ContextWord(string Key, float Weight);
