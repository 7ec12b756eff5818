using System.Runtime.InteropServices;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>
/// An averaged perceptron (Freund and Schapire 1999; Collins 2002) with sparse features. Its averaged weights, rounded to 8 bits, are
/// a <see cref="SparseModel"/>. It is deterministic: the order of the examples is all that counts.
/// </summary>
internal sealed class Perceptron(int classes)
{
    private readonly Dictionary<ulong, Row> _rows = [];
    private int _time = 1;

    public int Classes { get; } = classes;

    /// <summary>Adds the weights of the features to the scores.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        foreach (var feature in features)
            if (_rows.TryGetValue(feature, out var row))
                row.AddTo(scores);
    }

    /// <summary>Ends one example: the average is over examples.</summary>
    public void Tick() => _time++;

    public void Update(ReadOnlySpan<ulong> features, int gold, int predicted)
    {
        if (gold == predicted)
            return;
        foreach (var feature in features)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out _);
            row ??= new Row();
            row.Add(gold, 1, _time);
            row.Add(predicted, -1, _time);
            row.Updates++;
        }
    }

    /// <summary>The averaged weights, rounded to 8 bits; features without any are left out.</summary>
    /// <param name="fewestUpdates">Features that were corrected less often are left out too: they fit single examples.</param>
    public IReadOnlyList<(ulong Feature, (int Class, sbyte Weight)[] Cells)> Average(int fewestUpdates)
    {
        var averages = _rows.Where(r => r.Value.Updates >= fewestUpdates)
            .Select(r => (Feature: r.Key, Cells: r.Value.Averages(_time)))
            .OrderBy(r => r.Feature).ToArray();
        var largest = averages.SelectMany(r => r.Cells).Select(c => Math.Abs(c.Weight)).Order().ToArray();
        // The few weights beyond are cut off: better than coarse steps for all others.
        var scale = sbyte.MaxValue / largest[(int)((largest.Length - 1) * 0.9995)];

        var rows = new List<(ulong Feature, (int Class, sbyte Weight)[] Cells)>();
        foreach (var (feature, cells) in averages)
        {
            var rounded = cells.Select(c => (c.Class, Weight: (sbyte)Math.Clamp(Math.Round(c.Weight * scale), -127, 127))).Where(c => c.Weight != 0).ToArray();
            if (rounded.Length > 0)
                rows.Add((feature, rounded));
        }
        return rows;
    }

    /// <summary>The section of a <see cref="ModelFile"/> that <see cref="SparseModel"/> reads.</summary>
    public byte[] ToSection(int fewestUpdates) => SparseModelWriter.Write(Classes, Average(fewestUpdates));

    private sealed class Row
    {
        private Cell[] _cells = new Cell[2];
        private int _count;

        public int Updates { get; set; }

        public void AddTo(Span<int> scores)
        {
            for (var i = 0; i < _count; i++)
                scores[_cells[i].Class] += _cells[i].Weight;
        }

        public void Add(int @class, int change, int time)
        {
            var i = 0;
            while (i < _count && _cells[i].Class != @class)
                i++;
            if (i == _count)
            {
                if (_count == _cells.Length)
                    Array.Resize(ref _cells, _count * 2);
                _cells[_count++] = new Cell { Class = @class };
            }
            ref var cell = ref _cells[i];
            cell.Total += (long)cell.Weight * (time - cell.Time);
            cell.Time = time;
            cell.Weight += change;
        }

        public (int Class, double Weight)[] Averages(int time) =>
            [.. _cells.Take(_count).Select(c => (c.Class, (c.Total + ((double)c.Weight * (time - c.Time))) / time)).OrderBy(c => c.Class)];

        private struct Cell
        {
            public int Class;
            public int Weight;
            public int Time;
            public long Total;
        }
    }
}
