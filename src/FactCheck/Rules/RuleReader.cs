using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>Turns the nodes of a rule's file into a <see cref="Rule"/>, or says everything that is wrong with them.</summary>
internal sealed class RuleReader(Lexicons lexicons, ICollection<FileProblem> problems)
{
    /// <summary>The keys of a rule in the order that the standard pack keeps.</summary>
    public static ImmutableArray<string> Keys { get; } =
        [YamlOverlay.Extends, "title", "status", "find", "align", "compare", "severity", "message", "known-limits", "examples"];

    /// <param name="file">Where the rule stands.</param>
    /// <param name="node">Its root, with what it extends; null where that could not be read.</param>
    /// <param name="sha256">Lower-case hexadecimal hash of all it is made from.</param>
    /// <returns>Null where it holds a fault.</returns>
    public Rule? Read(RuleFile file, YamlNode? node, string sha256)
    {
        if (node is not YamlMapping mapping)
        {
            problems.Add(new FileProblem(file.Path, node?.Line ?? 1, node?.Column ?? 1, "expected a rule: keys with values, 'title' first"));
            return null;
        }

        var before = problems.Count;
        var rule = Read(file, new MappingReader(file.Path, "a rule", mapping, problems), sha256);
        return problems.Count == before ? rule : null;
    }

    private Rule? Read(RuleFile file, MappingReader root, string sha256)
    {
        // What it extends stands in the mapping by now; here the key is only a known one.
        root.Node(YamlOverlay.Extends);
        var title = root.Text("title", required: true);
        var status = root.Choice<RuleStatus>("status", required: true);
        var find = root.Mapping("find", "'find'", required: true) is { } findKeys ? ReadFind(findKeys) : null;
        var align = root.Mapping("align", "'align'", required: true) is { } alignKeys ? ReadAlign(alignKeys) : null;
        var compare = root.Mapping("compare", "'compare'", required: true) is { } compareKeys
            ? new CompareReader(compareKeys, lexicons).Read(find?.Kind)
            : null;
        var severity = root.Choice<Severity>("severity", required: true);
        var message = root.Scalar("message", "a text", required: true) is { } text ? ReadMessage(root, text) : null;
        var limits = root.Texts("known-limits");
        var examples = root.Mapping("examples", "'examples'", required: true) is { } exampleKeys
            ? new ExampleReader(exampleKeys).Read()
            : [];
        root.RefuseOtherKeys();

        if (title is null || status is null || find is null || align is null || compare is not { } chosen || severity is null || message is null)
            return null;
        return new Rule
        {
            Id = file.Id,
            Path = file.Path,
            Sha256 = sha256,
            Title = title,
            Status = status.Value,
            Find = find,
            Align = align,
            CheckName = chosen.Name,
            Check = chosen.Check,
            Compare = chosen.Settings,
            Severity = Cap(severity.Value, status.Value),
            Message = message,
            KnownLimits = [.. limits.Select(l => l.Value)],
            Examples = examples,
        };
    }

    private static Severity Cap(Severity severity, RuleStatus status) => status switch
    {
        RuleStatus.Experimental => (Severity)Math.Min((int)severity, (int)Severity.Info),
        RuleStatus.Test => (Severity)Math.Min((int)severity, (int)Severity.Warning),
        RuleStatus.Deprecated => Severity.Off,
        _ => severity,
    };

    private Find? ReadFind(MappingReader keys)
    {
        var words = new WordSetReader(keys, lexicons);
        var kind = keys.Choice<ClaimKind>("kind", required: true);
        var subject = keys.Choice<SubjectType>("subject");
        var counted = words.Read("counted");
        var units = words.Read("units");
        var predicates = words.Read("predicates");
        var texts = words.Read("words");
        var forms = words.Read("forms");
        keys.RefuseOtherKeys();
        return kind is null ? null : new Find { Kind = kind.Value, Subject = subject, Counted = counted, Units = units, Predicates = predicates, Words = texts, Forms = forms };
    }

    private static Align? ReadAlign(MappingReader keys)
    {
        var on = keys.Choice<AlignOn>("on", required: true);
        var similarity = keys.Number("similarity", 0, 1);
        var same = keys.Texts("same");
        foreach (var name in same)
            if (!Align.Qualifiers.Contains(name.Value))
                keys.Fault(name, Nearest.Unknown("qualifier", name.Value, Align.Qualifiers));
        keys.RefuseOtherKeys();
        return on is null ? null : new Align { On = on.Value, Similarity = similarity ?? Align.DefaultSimilarity, Same = [.. same.Select(s => s.Value)] };
    }

    private static MessageTemplate ReadMessage(MappingReader keys, YamlScalar text)
    {
        // Inside a quoted or plain scalar of one line the offset is the column; a folded one keeps its line.
        var start = text.Column + (text.IsQuoted ? 1 : 0);
        return MessageTemplate.Parse(text.Value, (offset, message) =>
            keys.Fault(text with { Column = start + offset }, message));
    }
}
