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

    // What the keys are found from, until they are asked for: those of most articles of a store never are.
    private (ImmutableArray<Term> Terms, float[] Sums) _unsorted;
    private ImmutableArray<string> _keys;

    private TermVector(DateOnly? day, int[] places, float[] weights) => (Day, _places, _weights) = (day, places, weights);

    public DateOnly? Day { get; }

    /// <summary>The heaviest words and names, heaviest first: articles that share none of them are never compared.</summary>
    public ImmutableArray<string> Keys
    {
        get
        {
            if (_keys.IsDefault)
                (_keys, _unsorted) = (Heaviest(_unsorted.Terms, _unsorted.Sums), default);
            return _keys;
        }
    }

    /// <param name="numbers">Numbers of terms, the same for all vectors that are compared; new terms are added.</param>
    public static TermVector Of(ArticleTerms article, TermNumbers numbers)
    {
        var terms = article.Terms;
        var (weights, number, order, filled) = (new float[terms.Length * Aspects], new int[terms.Length], new int[terms.Length], 0);
        Span<float> squares = stackalloc float[Aspects];
        for (var i = 0; i < terms.Length; i++)
        {
            (number[i], order[i]) = (numbers.Of(terms[i].Key), i);
            for (var aspect = 0; aspect < Aspects; aspect++)
            {
                if (CountIn(aspect, terms[i]) is not (> 0 and var count))
                    continue;
                var weight = (1 + MathF.Log(count)) * numbers.Rarity(number[i]);
                weights[(i * Aspects) + aspect] = weight;
                squares[aspect] += weight * weight;
                filled++;
            }
        }

        Array.Sort(order, (a, b) => number[a].CompareTo(number[b]));
        var (places, kept, sums) = (new int[filled], new float[filled], new float[terms.Length]);
        var next = 0;
        foreach (var term in order)
            for (var aspect = 0; aspect < Aspects; aspect++)
            {
                if (weights[(term * Aspects) + aspect] is not (not 0 and var weight))
                    continue;
                weight /= MathF.Sqrt(squares[aspect]);
                sums[term] += weight;
                (places[next], kept[next++]) = ((number[term] * Aspects) + aspect, weight);
            }
        return new TermVector(article.Day, places, kept) { _unsorted = (terms, sums) };
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
        return new TermVector(day < 0 ? null : DateOnly.FromDayNumber(day), places, weights) { _keys = [.. keys] };
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

    /// <summary>Of terms with the same weight, the first comes first.</summary>
    private static ImmutableArray<string> Heaviest(ImmutableArray<Term> terms, float[] sums)
    {
        Span<int> heaviest = stackalloc int[MostKeys];
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Key[0] == Term.NumberMark || (count == MostKeys && sums[i] <= sums[heaviest[^1]]))
                continue;
            var place = count < MostKeys ? count++ : MostKeys - 1;
            for (; place > 0 && sums[heaviest[place - 1]] < sums[i]; place--)
                heaviest[place] = heaviest[place - 1];
            heaviest[place] = i;
        }
        var keys = ImmutableArray.CreateBuilder<string>(count);
        foreach (var term in heaviest[..count])
            keys.Add(terms[term].Key);
        return keys.MoveToImmutable();
    }
}
