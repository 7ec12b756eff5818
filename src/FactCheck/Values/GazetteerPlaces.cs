namespace FactCheck.Values;

/// <summary>The places that share a name, the most prominent first: countries, then by population.</summary>
public readonly ref struct GazetteerPlaces
{
    private const int Width = 3;
    private readonly ReadOnlySpan<byte> _indexes;

    internal GazetteerPlaces(ReadOnlySpan<byte> indexes) => _indexes = indexes;

    public int Count => _indexes.Length / Width;

    public bool IsEmpty => _indexes.IsEmpty;

    public GazetteerPlace this[int i] => new(_indexes[i * Width] | _indexes[i * Width + 1] << 8 | _indexes[i * Width + 2] << 16);

    /// <summary>The first place of this kind; null where there is none.</summary>
    public GazetteerPlace? First(PlaceKind kind)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Kind == kind)
                return this[i];
        return null;
    }

    /// <summary>The first place that lies in the country or division with this code; null where there is none.</summary>
    public GazetteerPlace? FirstWithin(string code)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Code is { } inner && Gazetteer.Contains(code, inner))
                return this[i];
        return null;
    }
}
