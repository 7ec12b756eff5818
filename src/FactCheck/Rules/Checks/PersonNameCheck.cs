using FactCheck.Claims;
using FactCheck.Mentions.Names;
using FactCheck.Text;
using FuzzySharp;

namespace FactCheck.Rules.Checks;

/// <summary>person-name: two names printed for one person. Order, initials, titles, short forms and diacritics are variants.</summary>
public sealed class PersonNameCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "person-name";

    /// <summary>"Dan" and "Don" are two names; one letter in a longer one is a slip.</summary>
    private const int ShortestNear = 5;

    /// <summary>"Hugu" is no name, and a slip of "Hugo".</summary>
    private const int ShortestSlip = 4;

    public ClaimKind Kind => ClaimKind.PersonName;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not NamesValue { Keys: [var first] } || right.Value is not NamesValue { Keys: [var second] })
            return CheckResult.CannotTell("one is no single name");
        var (a, b) = (PersonalName.Parse(first), PersonalName.Parse(second));
        if (a.Parts.IsEmpty || b.Parts.IsEmpty)
            return CheckResult.CannotTell("one is no name");

        var (here, there) = a.Differences(b, lexicons["name-variants"]);
        var reason = $"{left.Value.Text} against {right.Value.Text}";
        if (DifferInCapitals(left, right) is { } capitals)
            return CheckResult.Conflict($"{reason}: {capitals}");
        if (a.Parts.Length > 1 && b.Parts.Length > 1 && a.Parts[^1] == b.Parts[^1] && GivenNameSpelling.Differs(a.Parts[0], b.Parts[0]))
            return CheckResult.Conflict($"{reason}: {a.Parts[0]} and {b.Parts[0]} are spelled differently");
        if (here.IsEmpty || there.IsEmpty)
            return IsAddress(left, a) && b.Parts.Length > 1 || IsAddress(right, b) && a.Parts.Length > 1
                ? CheckResult.CannotTell($"{reason}: the whole name does not tell which part is the family's")
                : CheckResult.Agree(reason) with { IsPartial = a.Parts.Length != b.Parts.Length };
        if (left.Qualifiers.TryGetValue("relation", out var relation) && right.Qualifiers.ContainsKey("relation"))
            return CompareRelatives(relation, a, b, reason);
        if (a.Parts.Length == 1 && b.Parts.Length == 1)
            return CompareSingle(left, right, a, b, reason);
        if (IsMisprint(left, right, a, b))
            return CheckResult.Conflict($"{reason}: {a.Parts[^1]} and {b.Parts[^1]} are spelled differently");
        if (here.Length == 1 && there.Length == 1 && AreSlips(here[0], there[0], a.Parts.Length - here.Length, a.Parts[^1] == b.Parts[^1]))
            return CheckResult.Conflict($"{reason}: {here[0]} and {there[0]} are spelled differently");
        // Two people of one story can share a family name; one office with two names that share one is another matter.
        if (a.Parts[^1] == b.Parts[^1] && IsHolder(left) && IsHolder(right))
            return here[0].Length == 1 || there[0].Length == 1
                ? CheckResult.CannotTell($"{reason}: an initial differs")
                : CheckResult.Conflict($"{reason}: {string.Join(' ', here)} against {string.Join(' ', there)}");
        return IsHolder(left) && IsHolder(right) ? CompareHolders(left, right, reason) : CheckResult.CannotTell($"{reason}: they may be two people");
    }

    /// <summary>"McBride" and "Mcbride" within a text; null where no word has a capital inside in one and none in the other.</summary>
    private static string? DifferInCapitals(Claim left, Claim right)
    {
        if (left.Evidence.Field == Articles.ArticleField.Title || right.Evidence.Field == Articles.ArticleField.Title)
            return null;
        foreach (var word in left.Value.Text.Split(' '))
            foreach (var other in right.Value.Text.Split(' '))
                if (word != other && string.Equals(word, other, StringComparison.OrdinalIgnoreCase) && word[0] == other[0] && !IsShouted(word) && !IsShouted(other))
                    return $"{word} and {other} have other capitals";
        return null;
    }

    /// <summary>A family name alone that one article gives, in another spelling, to somebody whom it names in full.</summary>
    private static bool IsMisprint(Claim left, Claim right, PersonalName a, PersonalName b) =>
        left.Evidence.Article == right.Evidence.Article && left.Subject.Entity is { } entity && entity == right.Subject.Entity
        && Math.Min(a.Parts.Length, b.Parts.Length) == 1 && (FamilyNameSpelling.IsSlip(a.Parts[^1], b.Parts[^1]) || FamilyNameSpelling.SoundAlike(a.Parts[^1], b.Parts[^1]));

    private static bool IsShouted(string word) => char.IsUpper(word[^1]) || word.Contains('-', StringComparison.Ordinal);

    /// <summary>
    /// One letter in a longer part; in a short one, where the family name is the same and one of the two is no name that people are given
    /// ("Hugu"); more letters where two other parts are the same ("Marnie Lou Brandt").
    /// </summary>
    private static bool AreSlips(string here, string there, int shared, bool sameFamily)
    {
        var shortest = Math.Min(here.Length, there.Length);
        return shortest >= ShortestNear && PersonalName.AreNear(here, there)
            || sameFamily && shortest >= ShortestSlip && PersonalName.AreNear(here, there) && !(NameWords.IsGiven(here) && NameWords.IsGiven(there))
            || sameFamily && shared > 1 && shortest >= ShortestNear && Levenshtein.EditDistance(here, there) <= 2;
    }

    /// <summary>"Mr Kim" and "Mr Sun" for one person cannot both be the family name; "Sun" alone can be the given name.</summary>
    private static CheckResult CompareSingle(Claim left, Claim right, PersonalName a, PersonalName b, string reason)
    {
        if (IsAddress(left, a) && IsAddress(right, b) && !IsCutShort(left) && !IsCutShort(right) && IsPartOf(b, left.Subject) && IsPartOf(a, right.Subject))
            return CheckResult.Conflict($"{reason} for one person");
        return PersonalName.AreNear(a.Parts[0], b.Parts[0]) && Math.Min(a.Parts[0].Length, b.Parts[0].Length) >= ShortestNear
            ? CheckResult.Conflict($"{reason}: spelled differently")
            : CheckResult.CannotTell($"{reason}: one may be the given name");
    }

    /// <summary>"Mr Kim": a title with one name, which is taken to be the family's.</summary>
    private static bool IsAddress(Claim claim, PersonalName name) => name.Parts.Length == 1 && claim.Qualifiers.ContainsKey("honorific");

    /// <summary>"Sheikh Tarik" of "Sheikh Tarik al-Hadi": the family's name stands behind a particle.</summary>
    private static bool IsCutShort(Claim claim)
    {
        var (sentence, name) = (claim.Evidence.Sentence, claim.Value.Text);
        for (var at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + 1, StringComparison.Ordinal))
            foreach (var particle in (ReadOnlySpan<string>)[" al-", " el-", " Al-", " El-", " bin ", " ibn ", " al ", " el "])
                if (sentence.AsSpan(at + name.Length).StartsWith(particle, StringComparison.Ordinal))
                    return true;
        return false;
    }

    /// <summary>Two people can share a given name; only a person whose whole name has both can be called by either.</summary>
    private static bool IsPartOf(PersonalName name, ClaimSubject person) => PersonalName.Parse(string.Join(' ', person.Keys)).Parts.Contains(name.Parts[0]);

    private static bool IsHolder(Claim claim) => claim.Qualifiers.GetValueOrDefault("which") == "holder";

    /// <summary>
    /// "Her brother Tom", "her brother Jim": she may have both. Of which one has one at a time, they exclude each other; of two given names that
    /// differ by a letter or two, one is a slip.
    /// </summary>
    private CheckResult CompareRelatives(string relation, PersonalName a, PersonalName b, string reason)
    {
        var (here, there) = (a.Parts[0], b.Parts[0]);
        if (here == there || here.Length == 1 || there.Length == 1)
            return CheckResult.CannotTell($"{reason}: an initial or a second name differs");
        if (Math.Min(here.Length, there.Length) >= ShortestNear && PersonalName.AreNear(here, there) || GivenNameSpelling.Differs(here, there))
            return CheckResult.Conflict($"{reason}: {here} and {there} are spelled differently");
        return lexicons["sole-relations"].Contains(relation) && NameWords.IsGiven(here) && NameWords.IsGiven(there)
            ? CheckResult.Conflict($"{reason}: one {relation} at a time")
            : CheckResult.CannotTell($"{reason}: they may be two people");
    }

    /// <summary>Two holders of one office exclude each other where there is one such office in one organization, at one time.</summary>
    private CheckResult CompareHolders(Claim left, Claim right, string reason)
    {
        foreach (var name in (ReadOnlySpan<string>)["organization", "region", "time"])
            if (left.Qualifiers.GetValueOrDefault(name) != right.Qualifiers.GetValueOrDefault(name))
                return CheckResult.CannotTell($"{reason}: the offices may not be the same");
        if (left.Qualifiers.ContainsKey("time") || !(left.Qualifiers.ContainsKey("organization") || left.Qualifiers.ContainsKey("region")))
            return CheckResult.CannotTell($"{reason}: the offices may not be the same");
        return left.Subject.Keys is [var office, ..] && right.Subject.Keys is [var other, ..] && office == other && lexicons["sole-offices"].Contains(office)
            ? CheckResult.Conflict($"{reason}: one {office} at a time")
            : CheckResult.CannotTell($"{reason}: more than one may hold the office");
    }
}
