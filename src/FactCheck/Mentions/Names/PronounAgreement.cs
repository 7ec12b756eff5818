using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>
/// For which persons of an article "he" or "she" can stand: by a title before any of a person's names, else by a given name that is only
/// for men or only for women.
/// </summary>
public sealed class PronounAgreement
{
    private readonly Dictionary<string, bool?> _isMale = new(StringComparer.Ordinal);

    public PronounAgreement(IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions)
            if (mention is Name { Type: NameType.Person, Honorific: { } honorific } titled && Honorifics.IsMale(honorific) is { } isMale)
                _isMale.TryAdd(titled.Entity, isMale);
        foreach (var mention in mentions)
            if (mention is Name { Type: NameType.Person } person && !_isMale.ContainsKey(person.Entity))
                _isMale.Add(person.Entity, ByGivenName(person.Canonical));
    }

    /// <summary>False only where the word, in lower case, is a pronoun for one sex and the person is known to be of the other.</summary>
    public bool Agrees(string pronoun, string entity) =>
        (pronoun, _isMale.GetValueOrDefault(entity)) is not (("he" or "him" or "his" or "himself", false) or ("she" or "her" or "hers" or "herself", true));

    private static bool? ByGivenName(string fullName)
    {
        var end = fullName.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? null : (NameWords.Find(Folding.Fold(fullName[..end])).Uses & NameWordUses.GivenName) switch
        {
            NameWordUses.MaleGivenName => true,
            NameWordUses.FemaleGivenName => false,
            _ => null,
        };
    }
}
