using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactCheck.Mentions.Quantities;

/// <summary>
/// Phrases by their first piece, the longest first, each with a value. A phrase matches whatever blanks or joining hyphens stand between
/// its words, and with a plural -s on its last.
/// </summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] Parts, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Parts, T Value)>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public PhraseIndex(Dictionary<string, T> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            var parts = Cut(phrase);
            if (!_byFirst.TryGetValue(parts[0], out var list))
                _byFirst.Add(parts[0], list = []);
            list.Add((parts, value));
        }
        foreach (var list in _byFirst.Values)
            list.Sort((a, b) => b.Parts.Length.CompareTo(a.Parts.Length));
        _bySpan = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="p">The sentence.</param>
    /// <param name="i">The first piece of the phrase.</param>
    /// <param name="value">What the longest phrase there stands for.</param>
    /// <param name="end">The piece after it.</param>
    public bool TryRead(Pieces p, int i, [NotNullWhen(true)] out T? value, out int end)
    {
        var first = p[i].Lower;
        (value, end) = (null, i);
        if (first.Length == 0)
            return false;
        if (_byFirst.TryGetValue(first, out var list))
            foreach (var (parts, found) in list)
                if (Match(p, i, parts, out end))
                {
                    value = found;
                    return true;
                }
        if (IsPlural(first) && _bySpan.TryGetValue(first.AsSpan(0, first.Length - 1), out var singulars))
            foreach (var (parts, found) in singulars)
                if (parts.Length == 1)
                {
                    (value, end) = (found, i + 1);
                    return true;
                }
        return false;
    }

    private static bool Match(Pieces p, int i, string[] parts, out int end)
    {
        end = i + 1;
        for (var k = 1; k < parts.Length; k++)
        {
            if (p.Joins(end) && parts[k] != "-")
                end++;
            var (lower, part) = (p[end].Lower, parts[k]);
            var same = lower == part || (k == parts.Length - 1 && IsPlural(lower) && lower.AsSpan(0, lower.Length - 1).SequenceEqual(part))
                || (p[end].IsNumber && p.Touches(end - 1) && char.IsAsciiDigit(part[0]) && p[end].Value == decimal.Parse(part, CultureInfo.InvariantCulture));
            if (!same)
                return false;
            end++;
        }
        return true;
    }

    // Abbreviations have no plural in -s: "12 MPs" are members, not megapixels.
    private static bool IsPlural(string lower) =>
        lower.Length > 2 && lower[^1] == 's' && (lower.Length > 3 || lower is "lbs" or "hrs" or "yrs" or "wks" or "kgs");

    private static string[] Cut(string phrase)
    {
        var parts = new List<string>();
        for (var i = 0; i < phrase.Length;)
        {
            var end = i + 1;
            if (char.IsLetter(phrase[i]))
                while (end < phrase.Length && char.IsLetter(phrase[end]))
                    end++;
            if (phrase[i] != ' ')
                parts.Add(phrase[i..end]);
            i = end;
        }
        return [.. parts];
    }
}
