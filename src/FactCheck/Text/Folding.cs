using System.Buffers;

namespace FactCheck.Text;

/// <summary>
/// Brings variants of one spelling together: lower case, no diacritics, plain quotation marks and hyphens. For names and
/// labels only. The table holds the Latin letters of Unicode 15 with their base letters; without culture data the framework
/// neither composes nor decomposes characters.
/// </summary>
public static class Folding
{
    private static readonly (string Base, string Letters)[] Table =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩḱḳḵ"),
        ("l", "ĺļľŀłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ];

    private const char FirstLetter = '\u00c0';

    /// <summary>By the letter's distance from <see cref="FirstLetter"/>; null where it has no base letter.</summary>
    private static readonly string?[] Bases = MakeBases();

    public static string Fold(string text)
    {
        if (IsPlain(text))
            return text;

        // No base of a letter has more than two.
        var folded = ArrayPool<char>.Shared.Rent(2 * text.Length);
        var length = 0;
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            switch (lower)
            {
                case >= '\u0300' and <= '\u036f' or '\u00ad' or '\u200b':
                    break;
                case '\u2018' or '\u2019' or '\u02bc':
                    folded[length++] = '\'';
                    break;
                case '\u201c' or '\u201d':
                    folded[length++] = '"';
                    break;
                case >= '\u2010' and <= '\u2014':
                    folded[length++] = '-';
                    break;
                case '\u00a0' or '\u2009' or '\u202f':
                    folded[length++] = ' ';
                    break;
                case < FirstLetter:
                    folded[length++] = lower;
                    break;
                default:
                    if (lower - FirstLetter < Bases.Length && Bases[lower - FirstLetter] is { } plain)
                    {
                        plain.CopyTo(folded.AsSpan(length));
                        length += plain.Length;
                    }
                    else
                        folded[length++] = lower;
                    break;
            }
        }
        var result = new string(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (c is >= 'A' and <= 'Z' or >= '\u0080')
                return false;
        return true;
    }

    private static string?[] MakeBases()
    {
        var bases = new string?['\u1f00' - FirstLetter];
        foreach (var (plain, letters) in Table)
            foreach (var letter in letters)
                bases[letter - FirstLetter] = plain;
        return bases;
    }
}
