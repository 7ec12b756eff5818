namespace FactCheck.Language.English;

internal static partial class EnglishTokenizer
{
    /// <summary>Prefixes that stay with their word before a hyphen, as in the English Web Treebank.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length)
            return false;
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower is "e" or "non" or "pre" or "anti" or "re" or "mid" or "post" or "co" or "over" or "pro" or "multi" or "ex" or "sub" or "semi"
            or "neo" or "un" or "intra" or "inter" or "counter" or "micro" or "mini" or "ultra" or "socio" or "de" or "bi" or "tri" or "pseudo" or "quasi";
    }

    /// <summary>Where "cannot", "gonna", "wanna" and "gotta" are split; 0 for other words.</summary>
    private static int FusedHead(ReadOnlySpan<char> word)
    {
        if (word.Length is not (5 or 6) || word[^1] is not ('t' or 'T' or 'a' or 'A') || word[0] is not ('c' or 'C' or 'g' or 'G' or 'w' or 'W'))
            return 0;
        Span<char> lower = stackalloc char[6];
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower is "cannot" or "gonna" or "wanna" or "gotta" ? 3 : 0;
    }

    /// <summary>Letters that are a token of their own right after digits: "5pm", "10km", "3bn", "20C".</summary>
    private static bool IsUnit(ReadOnlySpan<char> letters) => letters is
        "am" or "pm" or "AM" or "PM" or
        "m" or "bn" or "mn" or "tn" or "k" or "M" or "B" or "K" or "mln" or "bln" or "trn" or
        "km" or "cm" or "mm" or "mi" or "ft" or "in" or "yd" or "yds" or "kg" or "g" or "mg" or "lb" or "lbs" or "oz" or "l" or "ml" or "ha" or
        "km\u00b2" or "m\u00b2" or "m\u00b3" or "kph" or "mph" or "kmh" or "kn" or "h" or "hr" or "hrs" or "min" or "mins" or "sec" or "secs" or "yr" or "yrs" or "ms" or
        "kW" or "MW" or "GW" or "TW" or "kWh" or "MWh" or "GWh" or "V" or "kV" or "Hz" or "kHz" or "MHz" or "GHz" or "KB" or "MB" or "GB" or "TB" or "C" or "F" or "ppm" or "px" or "x";
}
