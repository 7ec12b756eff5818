using FactCheck.Text;

namespace FactCheck.Events;

/// <summary>Outlets of one owner: what they print alike is no independent confirmation.</summary>
public sealed class PublisherFamilies
{
    private readonly Dictionary<string, string> _byOutlet = new(StringComparer.Ordinal);

    /// <param name="families">Names of outlets with the name of their family. Outlets are compared folded.</param>
    public PublisherFamilies(IEnumerable<KeyValuePair<string, string>> families)
    {
        foreach (var (outlet, family) in families)
            _byOutlet[Folding.Fold(outlet)] = family;
    }

    public static PublisherFamilies None { get; } = new([]);

    /// <summary>Every outlet, folded, with its family, by outlet.</summary>
    public IEnumerable<KeyValuePair<string, string>> ByOutlet => _byOutlet.OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>These, and those of <paramref name="others"/> for outlets that are in none of these.</summary>
    public PublisherFamilies Over(PublisherFamilies others) => new(others._byOutlet.Concat(_byOutlet));

    /// <returns>Null for an outlet that is in no family, or not known.</returns>
    public string? FamilyOf(string? outlet) => outlet is not null && _byOutlet.Count > 0 ? _byOutlet.GetValueOrDefault(Folding.Fold(outlet)) : null;
}
