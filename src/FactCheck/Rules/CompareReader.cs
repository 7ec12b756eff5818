using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads the <c>compare</c> clause of a rule.</summary>
internal sealed class CompareReader(MappingReader keys, Lexicons lexicons)
{
    private const string Before = "before";

    /// <param name="kind">The kind of claim that the rule finds; null where that is not known.</param>
    public (string Name, ICheck Check, CompareSettings Settings)? Read(ClaimKind? kind)
    {
        var name = keys.Scalar("check", "the name of a check", required: true);
        var check = name is null ? null : CheckCatalog.Find(name.Value, lexicons);
        if (name is not null && check is null)
            keys.Fault(name, Nearest.Unknown("check", name.Value, CheckCatalog.Names));
        if (check is not null && kind is not null && check.Kind != kind)
            keys.Fault(name!, $"check '{name!.Value}' compares claims of kind '{Hyphenated.Of(check.Kind)}'; this rule finds '{Hyphenated.Of(kind.Value)}'");

        var settings = new CompareSettings
        {
            Tolerance = ReadTolerance(Setting("tolerance")) ?? default,
            Window = ReadWindow(Setting("window")),
            Grows = ReadLexicon(Setting("grows")),
            Derive = ReadDerive(Setting("derive"), Setting("order"), check),
            Opposed = ReadLexicon(Setting("opposed")),
        };
        keys.RefuseOtherKeys();
        return name is null || check is null ? null : (name.Value, check, settings);

        YamlScalar? Setting(string key)
        {
            var value = keys.Scalar(key, "one value");
            if (value is null || check is null || check.Settings.Contains(key))
                return value;
            keys.Fault(value, $"check '{name!.Value}' has no '{key}'" + (check.Settings.Count == 0 ? "" : "; it has " + string.Join(", ", check.Settings)));
            return null;
        }
    }

    private Lexicon? ReadLexicon(YamlScalar? reference) => reference is null ? null : new WordSetReader(keys, lexicons).Lexicon(reference);

    private DerivedBy? ReadDerive(YamlScalar? word, YamlScalar? order, ICheck? check)
    {
        if (order is not null && order.Value != Before)
            keys.Fault(order, Nearest.Unknown("order", order.Value, [Before]));
        if (word is null || check is null)
            return order is { Value: Before } ? DerivedBy.Order : null;
        if (order is not null)
            keys.Fault(order, "'order' and 'derive' do not stand together; write a rule for each");
        else if (Hyphenated.Parse<DerivedBy>(word.Value) is not (not DerivedBy.Order and { } by))
            keys.Fault(word, Nearest.Unknown("derive", word.Value, [.. Enum.GetValues<DerivedBy>().Except([DerivedBy.Order]).Select(Hyphenated.Of)]));
        else if (!Derivation.KindsOf(by).Contains(check.Kind))
            keys.Fault(word, $"'derive: {word.Value}' gives values of kind {string.Join(" or ", Derivation.KindsOf(by).Select(k => $"'{Hyphenated.Of(k)}'"))}; this check compares '{Hyphenated.Of(check.Kind)}'");
        else
            return by;
        return null;
    }

    private Tolerance? ReadTolerance(YamlScalar? text)
    {
        if (text is null || Tolerance.Parse(text.Value) is { } tolerance)
            return text is null ? null : Tolerance.Parse(text.Value);
        keys.Fault(text, $"'tolerance': expected a number such as 2 or a share such as 10%, found '{text.Value}'");
        return null;
    }

    private TimeSpan? ReadWindow(YamlScalar? text)
    {
        if (text is null)
            return null;
        if (DurationText.Parse(text.Value) is { Ticks: > 0 } window)
            return window;
        keys.Fault(text, $"'window': expected a length of time such as 30min, 12h, 2d or 1w, a year at most; found '{text.Value}'");
        return null;
    }
}
