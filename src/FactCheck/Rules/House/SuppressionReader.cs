using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules.House;

/// <summary>Reads the <c>suppress</c> list of the house configuration.</summary>
/// <param name="rules">The ids that a suppression may name; null where any will do.</param>
internal sealed class SuppressionReader(MappingReader root, IReadOnlyCollection<string>? rules)
{
    public ImmutableArray<Suppression> Read()
    {
        switch (root.Node("suppress"))
        {
            case null:
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(ReadItem).OfType<Suppression>()];
            case var other:
                root.Fault(other, $"'suppress': expected a list of suppressions, found {MappingReader.Form(other)}");
                return [];
        }
    }

    private Suppression? ReadItem(YamlNode item)
    {
        if (item is not YamlMapping mapping)
        {
            root.Fault(item, $"expected a suppression: keys with values, 'reason' and 'owner' among them; found {MappingReader.Form(item)}");
            return null;
        }
        var keys = root.Nested("a suppression", mapping);
        var finding = keys.Scalar("finding", "a finding's id");
        if (finding is not null && !Suppression.IsFindingId(finding.Value))
            keys.Fault(finding, $"'finding': expected the {Suppression.IdLength} characters of an id as a report prints it, found '{finding.Value}'");
        var rule = keys.Scalar("rule", "a rule's id");
        if (rule is not null && rules is not null && !rule.Value.Contains('*', StringComparison.Ordinal) && !rules.Contains(rule.Value))
            keys.Fault(rule, Nearest.Unknown("rule", rule.Value, rules));
        var (path, outlet) = (keys.Text("path"), keys.Text("outlet"));
        var (reason, owner, expires) = (keys.Text("reason", required: true), keys.Text("owner", required: true), keys.Scalar("expires", "a day", required: true));
        keys.RefuseOtherKeys();
        if (finding is null && rule is null && path is null && outlet is null)
            keys.Fault(mapping, "a suppression needs one of 'finding', 'rule', 'path', 'outlet'");
        if (expires is null || ReadDay(keys, expires) is not { } day || reason is null || owner is null)
            return null;
        return new Suppression
        {
            Finding = finding?.Value,
            Rule = rule?.Value,
            Path = path,
            Outlet = outlet,
            Reason = reason,
            Owner = owner,
            Expires = day,
            Place = FormattableString.Invariant($"{root.Path}:{mapping.Line}"),
        };
    }

    private static DateOnly? ReadDay(MappingReader keys, YamlScalar text)
    {
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        keys.Fault(text, $"'expires': expected a day such as 2027-01-31, found '{text.Value}'");
        return null;
    }
}
