namespace FactCheck.Rules.Checks;

/// <summary>The values of lexicons that order words from the wider to the narrower: "kin/child/daughter".</summary>
internal static class WordPath
{
    public static bool IsWithin(string narrow, string wide) => narrow == wide || narrow.StartsWith(wide + "/", StringComparison.Ordinal);
}
