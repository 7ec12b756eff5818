namespace FactCheck.Values;

/// <summary>A place of the <see cref="Gazetteer"/>, known by its number there; its parts are read when asked for.</summary>
public readonly record struct GazetteerPlace
{
    internal GazetteerPlace(int index) => Index = index;

    internal int Index { get; }

    public PlaceKind Kind => Gazetteer.KindOf(Index);

    /// <summary>The name in English where there is one, else as the place itself writes it in Latin letters.</summary>
    public string Name => Gazetteer.NameOf(Index);

    /// <summary>
    /// ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a division; for a city that of the division it lies in, or of the country where
    /// the division is not known; null for an area.
    /// </summary>
    public string? Code => Gazetteer.CodeOf(Index);

    /// <summary>ISO 3166-1 alpha-2; null for an area.</summary>
    public string? CountryCode => Code is { Length: >= 2 } code ? code[..2] : null;

    /// <summary>The division or country this one lies in; null for countries and areas.</summary>
    public GazetteerPlace? Parent => Gazetteer.ParentOf(Index);

    /// <summary>Inhabitants; of a division those of its listed cities; 0 where unknown.</summary>
    public long Population => Gazetteer.PopulationOf(Index);

    /// <summary>True for the seat of a country's government.</summary>
    public bool IsCapital => Gazetteer.IsCapital(Index);
}
