namespace FactCheck.Mentions.Names;

/// <summary>
/// What the tagger gives each token: outside of names, the first token of one, or a further one. Names of other things
/// (works, wars, products) are told apart so that they are not taken for persons, organizations or places.
/// </summary>
internal enum NameLabel : byte
{
    Outside,
    FirstOfPerson,
    InPerson,
    FirstOfOrganization,
    InOrganization,
    FirstOfPlace,
    InPlace,
    FirstOfOther,
    InOther,
}

internal static class NameLabels
{
    public const int Count = 9;

    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    /// <summary>A token inside a name follows only the first or another inner token of the same kind.</summary>
    public static bool CanFollow(int previous, int label) => Before(label) is var (first, end) && previous >= first && previous < end;

    /// <summary>The labels that one can follow, half-open.</summary>
    public static (int First, int End) Before(int label) => IsInside(label) ? (label - 1, label + 1) : (0, Count);

    /// <summary>The type of a label; null for the outside and for names of other things.</summary>
    public static NameType? TypeOf(int label) => label is > 0 and < 7 ? (NameType)((label - 1) / 2) : null;

    public static NameLabel First(NameType? type) => type is { } known ? (NameLabel)(1 + 2 * (int)known) : NameLabel.FirstOfOther;
}
