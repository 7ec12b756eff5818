using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Events;

/// <summary>
/// An article's terms by weight, once for each aspect: the whole matter, persons, places, the lead, numbers, names in the lead. Each
/// aspect is scaled to length 1, so that one that has few terms counts as much as the others.
/// </summary>
internal sealed class TermVector
{
    private const int MostKeys = 16;
    private const int Aspects = 6;

    private readonly int[] _places;
    private readonly float[] _weights;

    private TermVector(DateOnly? day, int[] places, float[] weights, ImmutableArray<string> keys) =>
        (Day, _places, _weights, Keys) = (day, places, weights, keys);

    public DateOnly? Day { get; }

    /// <summary>The heaviest words and names, heaviest first: articles that share none of them are never compared.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <param name="numbers">Numbers of terms, the same for all vectors that are compared; new terms are added.</param>
    public static TermVector Of(ArticleTerms article, TermFrequencies frequencies, Dictionary<string, int> numbers)
    {
        var weights = new float[article.Terms.Length * Aspects];
        Span<float> squares = stackalloc float[Aspects];
        for (var i = 0; i < article.Terms.Length; i++)
        {
            var term = article.Terms[i];
            var rarity = frequencies.Rarity(term.Key);
            for (var aspect = 0; aspect < Aspects; aspect++)
            {
                var count = CountIn(aspect, term);
                var weight = count == 0 ? 0 : (1 + MathF.Log(count)) * rarity;
                weights[(i * Aspects) + aspect] = weight;
                squares[aspect] += weight * weight;
            }
        }

        var (places, kept, sums) = (new List<int>(weights.Length / 2), new List<float>(weights.Length / 2), new float[article.Terms.Length]);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0)
                continue;
            var (term, aspect) = Math.DivRem(i, Aspects);
            var weight = weights[i] / MathF.Sqrt(squares[aspect]);
            sums[term] += weight;
            places.Add((NumberOf(article.Terms[term].Key, numbers) * Aspects) + aspect);
            kept.Add(weight);
        }
        var order = new List<int>(places.Count);
        for (var i = 0; i < places.Count; i++)
            order.Add(i);
        order.Sort((a, b) => places[a].CompareTo(places[b]));
        var (sorted, inOrder) = (new int[order.Count], new float[order.Count]);
        for (var i = 0; i < order.Count; i++)
            (sorted[i], inOrder[i]) = (places[order[i]], kept[order[i]]);
        return new TermVector(article.Day, sorted, inOrder, Heaviest(article.Terms, sums));
    }

    /// <summary>The sum over the aspects of the cosine of the angle between two articles: 0 to the number of aspects.</summary>
    public float Cosines(TermVector other)
    {
        var (sum, i, j) = (0f, 0, 0);
        while (i < _places.Length && j < other._places.Length)
        {
            if (_places[i] == other._places[j])
                sum += _weights[i++] * other._weights[j++];
            else if (_places[i] < other._places[j])
                i++;
            else
                j++;
        }
        return sum;
    }

    /// <summary>Writes it in the form of <see cref="ReadFrom"/>: two numbers of four bytes for each weight, in the order of this machine's bytes.</summary>
    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(Day?.DayNumber ?? -1);
        writer.Write(_places.Length);
        writer.Write(MemoryMarshal.AsBytes<int>(_places));
        writer.Write(MemoryMarshal.AsBytes<float>(_weights));
        writer.Write(Keys.Length);
        foreach (var key in Keys)
            writer.Write(key);
    }

    public static TermVector ReadFrom(BinaryReader reader)
    {
        var day = reader.ReadInt32();
        var places = new int[reader.ReadInt32()];
        var weights = new float[places.Length];
        reader.ReadExactly(MemoryMarshal.AsBytes(places.AsSpan()));
        reader.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var keys = new string[reader.ReadInt32()];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = reader.ReadString();
        return new TermVector(day < 0 ? null : DateOnly.FromDayNumber(day), places, weights, [.. keys]);
    }

    private static int CountIn(int aspect, Term term)
    {
        var (isName, isNumber) = (term.Key[0] == Term.NameMark, term.Key[0] == Term.NumberMark);
        return aspect switch
        {
            0 => isNumber ? 0 : term.Count,
            1 => (term.Kinds & TermKinds.Person) != 0 ? term.Count : 0,
            2 => (term.Kinds & TermKinds.Place) != 0 ? term.Count : 0,
            3 => term.Lead,
            4 => isNumber ? term.Count : 0,
            _ => isName ? term.Lead : 0,
        };
    }

    private static int NumberOf(string key, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }

    private static ImmutableArray<string> Heaviest(ImmutableArray<Term> terms, float[] sums)
    {
        var words = new List<int>(terms.Length);
        for (var i = 0; i < terms.Length; i++)
            if (terms[i].Key[0] != Term.NumberMark)
                words.Add(i);
        words.Sort((a, b) => sums[b].CompareTo(sums[a]) is not 0 and var byWeight ? byWeight : a.CompareTo(b));
        var keys = ImmutableArray.CreateBuilder<string>(MostKeys);
        for (var i = 0; i < Math.Min(MostKeys, words.Count); i++)
            keys.Add(terms[words[i]].Key);
        return keys.ToImmutable();
    }
}
