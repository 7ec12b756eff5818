using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>The words of an article by weight: the longer the vector's share of a term, the more it says of what the article is about.</summary>
public sealed class TermVector
{
    private readonly Dictionary<string, float> _weights;

    /// <param name="weights">Weights of terms; scaled here to a vector of length 1.</param>
    public TermVector(IReadOnlyDictionary<string, float> weights)
    {
        var length = MathF.Sqrt(weights.Values.Sum(w => w * w));
        _weights = new Dictionary<string, float>(weights.Count, StringComparer.Ordinal);
        foreach (var (term, weight) in weights)
            if (length > 0)
                _weights[term] = weight / length;
    }

    /// <summary>Cosine of the angle between two vectors, 0 to 1.</summary>
    public float Cosine(TermVector other)
    {
        var (small, large) = _weights.Count <= other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        var product = 0f;
        foreach (var (term, weight) in small)
            if (large.TryGetValue(term, out var otherWeight))
                product += weight * otherWeight;
        return product;
    }

    /// <summary>The heaviest terms, heaviest first.</summary>
    public ImmutableArray<string> Heaviest(int count)
    {
        var terms = new string[_weights.Count];
        _weights.Keys.CopyTo(terms, 0);
        Array.Sort(terms, (a, b) => _weights[b].CompareTo(_weights[a]) is not 0 and var byWeight ? byWeight : string.CompareOrdinal(a, b));
        return [.. terms.AsSpan(0, Math.Min(count, terms.Length))];
    }
}
