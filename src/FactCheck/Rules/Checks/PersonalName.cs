using System.Collections.Immutable;
using FactCheck.Text;
using FuzzySharp;

namespace FactCheck.Rules.Checks;

/// <summary>A folded name of a person in parts, without titles, suffixes and particles.</summary>
internal sealed record PersonalName(ImmutableArray<string> Parts)
{
    /// <summary>Longer ones are no names; edit distance is quadratic.</summary>
    private const int LongestPart = 40;

    /// <summary>Of address and of office, as they are printed with a name.</summary>
    private const string Titles = " mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister mister madam madame hon "
        + "ceo coo cfo president senator sen representative rep governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt "
        + "detective det officer chief king queen prince princess pope bishop archbishop cardinal coach secretary minister ";
    private const string Left = " jr sr ii iii iv v phd md esq de del della di da dos du la le van von der den ter al el bin bint ibn ben abu ";

    /// <param name="name">Folded, as printed: "mr. smith-jones jr".</param>
    public static PersonalName Parse(string name)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        foreach (var word in name.Replace("'s", "", StringComparison.Ordinal).Split((char[])[' ', '.', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            // "D-Ohio": party and state of a member of a parliament.
            if (word is ['d' or 'r' or 'i', '-', ..])
                continue;
            var part = word.Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
            var isTitle = parts.Count == 0 && Titles.Contains($" {part} ", StringComparison.Ordinal);
            if (part.Length > 0 && !isTitle && !Left.Contains($" {part} ", StringComparison.Ordinal))
                parts.Add(part);
        }
        return new PersonalName(parts.ToImmutable());
    }

    /// <summary>
    /// The parts of each that the other has no variant of, the same whichever name is asked. Order plays no part; an initial stands for any name that begins with it.
    /// </summary>
    public (ImmutableArray<string> Here, ImmutableArray<string> There) Differences(PersonalName other, Lexicon variants)
    {
        var (here, there) = (Parts.ToList(), other.Parts.ToList());
        here.RemoveAll(there.Remove);
        // Whole names before initials, then by place: two pairs that tie share no part, so that neither name's order decides.
        var pairs =
            from i in Enumerable.Range(0, here.Count)
            from j in Enumerable.Range(0, there.Count)
            where AreVariants(here[i], there[j], variants)
            orderby IsInitial(here[i]) || IsInitial(there[j]), i + j, Math.Abs(i - j)
            select (I: i, J: j);
        var (matchedHere, matchedThere) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j) in pairs)
        {
            if (!matchedHere.Contains(i) && matchedThere.Add(j))
                matchedHere.Add(i);
        }
        return ([.. here.Where((_, i) => !matchedHere.Contains(i))], [.. there.Where((_, j) => !matchedThere.Contains(j))]);
    }

    /// <summary>True for two spellings so near that one may be a slip of the other: "Smith" and "Smyth".</summary>
    public static bool AreNear(string a, string b) =>
        a.Length <= LongestPart && b.Length <= LongestPart && Levenshtein.EditDistance(a, b) <= (Math.Min(a.Length, b.Length) >= 6 ? 2 : 1);

    public override string ToString() => string.Join(' ', Parts);

    private static bool AreVariants(string a, string b, Lexicon variants) =>
        (IsInitial(a) || IsInitial(b)) && a[0] == b[0] || Romanized.AreOne(a, b)
        || Full(a, variants).Intersect(Full(b, variants)).Any();

    private static bool IsInitial(string part) => part.Length == 1;

    private static string[] Full(string part, Lexicon variants) => variants.TryGetValue(part, out var full) ? full.Split(", ") : [part];
}
