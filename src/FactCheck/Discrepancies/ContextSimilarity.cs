using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>
/// How alike the words around two values are, and whether an article gives other values for the same. A word counts the more the fewer sentences of the story have it: in a story about an
/// earthquake, "earthquake" tells no fact from another.
/// </summary>
internal sealed class ContextSimilarity
{
    /// <summary>Contexts of two reports of one fact seldom reach a cosine above this one.</summary>
    private const double FullContext = 0.6;

    private readonly Dictionary<string, float> _rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Subject), HashSet<string>> _values = [];

    private readonly HashSet<(string Article, string Value)> _told = [];

    public ContextSimilarity(IReadOnlyCollection<Claim> claims)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims)
            foreach (var word in claim.Context)
                counts[word.Key] = counts.GetValueOrDefault(word.Key) + 1;
        foreach (var (key, count) in counts)
            _rarity[key] = MathF.Log(1 + (claims.Count / (float)count));
        foreach (var claim in claims)
        {
            if (!_values.TryGetValue(Counting(claim), out var values))
                _values[Counting(claim)] = values = new HashSet<string>(StringComparer.Ordinal);
            values.Add(claim.Value.Normalized);
            _told.Add((claim.Evidence.Article, claim.Value.Normalized));
        }
    }

    /// <summary>True where the article gives one value alone for this subject.</summary>
    public bool IsOnly(Claim claim) => _values[Counting(claim)].Count == 1;

    /// <summary>True where the article gives this value, of whatever subject.</summary>
    public bool Tells(string article, ClaimValue value) => _told.Contains((article, value.Normalized));

    private static (string Article, string Subject) Counting(Claim claim) => (claim.Evidence.Article, string.Join(' ', claim.Subject.Keys));

    /// <summary><see cref="Of"/> on a scale on which two reports of one fact reach 1.</summary>
    public double Likeness(Claim a, Claim b) => Math.Min(1, Of(a, b) / FullContext);

    /// <summary>The keys that both contexts have, by name.</summary>
    public static ImmutableArray<string> Shared(Claim a, Claim b)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in b.Context)
            keys.Add(word.Key);
        var shared = ImmutableArray.CreateBuilder<string>();
        foreach (var word in a.Context)
            if (keys.Contains(word.Key))
                shared.Add(word.Key);
        return shared.ToImmutable();
    }

    /// <summary>The weighted cosine of the two contexts, 0 to 1.</summary>
    public float Of(Claim a, Claim b)
    {
        var (product, i, j) = (0f, 0, 0);
        var (left, right) = (a.Context, b.Context);
        while (i < left.Length && j < right.Length)
        {
            var order = string.CompareOrdinal(left[i].Key, right[j].Key);
            if (order == 0)
            {
                var rarity = Rarity(left[i].Key);
                product += left[i++].Weight * right[j++].Weight * rarity * rarity;
            }
            else if (order < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return product == 0 ? 0 : product / (Length(a) * Length(b));
    }

    private float Length(Claim claim)
    {
        var sum = 0f;
        foreach (var word in claim.Context)
            sum += word.Weight * word.Weight * Rarity(word.Key) * Rarity(word.Key);
        return MathF.Sqrt(sum);
    }

    private float Rarity(string key) => _rarity.TryGetValue(key, out var rarity) ? rarity : 1;
}
