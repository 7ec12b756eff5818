namespace FactCheck.Events;

/// <summary>Numbers terms in the order they are met, the same for all articles that are compared, and works out once how rare each is.</summary>
internal sealed class TermNumbers(TermFrequencies frequencies)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private float[] _rarities = new float[256];

    public int Of(string key)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _numbers.Add(key, number = _numbers.Count);
        if (number == _rarities.Length)
            Array.Resize(ref _rarities, number * 2);
        _rarities[number] = frequencies.Rarity(key);
        return number;
    }

    public float Rarity(int number) => _rarities[number];
}
