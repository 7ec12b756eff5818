using FactCheck.Text;

namespace FactCheck.Events;

/// <summary>
/// Who publishes an outlet: by the families of the house, else by the lexicon <c>publisher-families</c>, in which outlets stand by name or
/// by domain. An outlet that is in neither is a publisher of its own.
/// </summary>
public sealed class Publishers(Lexicons lexicons, PublisherFamilies house)
{
    private readonly Lazy<Lexicon> _families = new(() => lexicons["publisher-families"]);

    /// <summary>The owner, else the outlet in lower case without "the" and "www."; null where no outlet is stated.</summary>
    public string? Of(string? outlet)
    {
        if (string.IsNullOrWhiteSpace(outlet))
            return null;
        if (house.FamilyOf(outlet) is { } named)
            return named;
        var name = outlet.Trim().ToLowerInvariant();
        foreach (var article in (ReadOnlySpan<string>)["the ", "www."])
            if (name.StartsWith(article, StringComparison.Ordinal) && name.Length > article.Length && !_families.Value.Contains(name))
                name = name[article.Length..];
        return _families.Value.TryGetValue(name, out var family) || FamilyOfDomain(name, out family) ? family : name;
    }

    /// <summary>"denver.station.com" belongs to whom "station.com" does.</summary>
    private bool FamilyOfDomain(string name, out string? family)
    {
        family = null;
        if (name.Contains(' ', StringComparison.Ordinal))
            return false;
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0 && family is null; dot = name.IndexOf('.', dot + 1))
            _families.Value.TryGetValue(name[(dot + 1)..], out family);
        return family is not null;
    }
}
