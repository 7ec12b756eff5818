using System.Collections.Immutable;

namespace FactCheck.Rules.Checks;

/// <summary>The checks by the word that a rule's <c>check:</c> names them with.</summary>
public static class CheckCatalog
{
    public static ImmutableArray<string> Names { get; } =
    [
        NumberCheck.Name,
    ];

    /// <returns>Null where no check has this name.</returns>
    public static ICheck? Find(string name) => name switch
    {
        NumberCheck.Name => new NumberCheck(),
        _ => null,
    };
}
