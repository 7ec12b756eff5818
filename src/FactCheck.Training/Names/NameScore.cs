using System.Globalization;
using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>Counts of names labelled, read and right (type and ends; or type and any overlap), names of other things passed over.</summary>
internal sealed class NameScore
{
    private int _labelled, _read, _strict, _relaxed;

    public void Add(NameExample example, NameTagger tagger)
    {
        var gold = example.Labelled.Names.Where(n => n.Type is not null).ToList();
        var other = example.Labelled.Names.Where(n => n.Type is null).ToList();
        var names = new List<TaggedName>();
        for (var i = 0; i < example.Facts.Count; i++)
            tagger.Tag(example.Text, example.Text.Sentences[i], example.Facts[i], example.Document, names);
        foreach (var name in names.Where(n => n.Type is not null))
        {
            var (start, end) = (example.Text.Tokens[name.FirstToken].Start, example.Text.Tokens[name.EndToken - 1].End);
            var near = gold.Where(g => g.Start < end && start < g.End).ToList();
            if (near.Count == 0 && other.Any(g => g.Start < end && start < g.End))
                continue;
            _read++;
            _strict += near.Any(g => g.Type == name.Type && g.Start == start && g.End == end) ? 1 : 0;
            _relaxed += near.Any(g => g.Type == name.Type) ? 1 : 0;
        }
        _labelled += gold.Count;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_labelled} labelled, {_read} read, strict F1 {F1(_strict):0.0000}, relaxed F1 {F1(_relaxed):0.0000} (P {(double)_relaxed / _read:0.000} R {(double)_relaxed / _labelled:0.000})");

    private double F1(int right) => 2.0 * right / (_labelled + _read);
}
