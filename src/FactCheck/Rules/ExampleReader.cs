using System.Collections.Immutable;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads the <c>examples</c> of a rule: under each outcome, a list of items of one or two texts.</summary>
internal sealed class ExampleReader(MappingReader keys)
{
    private const string Agree = "agree";

    public ImmutableArray<RuleExample> Read()
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        foreach (var (key, list) in keys.Entries())
        {
            Outcome? outcome = key.Value == Agree ? null : Hyphenated.Parse<Outcome>(key.Value);
            if (outcome is null && key.Value != Agree)
                keys.Fault(key, Nearest.Unknown("outcome", key.Value, [Agree, .. Enum.GetValues<Outcome>().Select(Hyphenated.Of)]));
            else if (list is not YamlSequence items)
                keys.Fault(list, $"'{key.Value}': expected a list of examples, each with one text or two, found {MappingReader.Form(list)}");
            else
                foreach (var item in items.Items)
                    if (ReadItem(outcome, item) is { } example)
                        examples.Add(example);
        }
        return examples.ToImmutable();
    }

    private RuleExample? ReadItem(Outcome? outcome, YamlNode item)
    {
        if (item is not YamlSequence { Items: { Length: 1 or 2 } texts })
        {
            keys.Fault(item, "expected an example of one text or two in brackets: [First text., Second text.]");
            return null;
        }
        ImmutableArray<ExampleSide?> sides = [.. texts.Select(ReadSide)];
        return sides.Any(s => s is null) ? null : new RuleExample(outcome, [.. sides.OfType<ExampleSide>()], item.Line, item.Column);
    }

    private ExampleSide? ReadSide(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Value.Length: > 0 } text:
                return new ExampleSide(text.Value);
            case YamlMapping mapping:
                var side = keys.Nested("an example's text", mapping);
                var (published, outlet, title, words) = (side.Text("published"), side.Text("outlet"), side.Text("title"), side.Text("text", required: true));
                side.RefuseOtherKeys();
                return words is null ? null : new ExampleSide(words) { Published = published, Outlet = outlet, Title = title };
            default:
                keys.Fault(node, $"expected a text, or {{published: ..., text: ...}}, found {MappingReader.Form(node)}");
                return null;
        }
    }
}
