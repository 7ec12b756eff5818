namespace FactCheck.Language.Parsing;

/// <summary>A token as the parser sees it.</summary>
internal static class ParserWord
{
    /// <summary>The word in lower case with 0 for every digit. FNV-1a (Fowler, Noll, Vo).</summary>
    public static ulong Hash(string lower)
    {
        var hash = 14695981039346656037;
        foreach (var c in lower)
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * 1099511628211;
        return hash;
    }

    public static int Tags(PartOfSpeech tag, PennTag penn) => ((int)tag << 8) | (int)penn;
}
