using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Text.Yaml;

/// <summary>
/// Takes the values out of one YAML mapping and notes every fault: a missing key, a value of the wrong form, and, at the end,
/// the keys that nobody asked for. A value that is missing or faulty is answered with null, and reading goes on.
/// </summary>
/// <param name="what">What the mapping describes, for messages: "a rule".</param>
public sealed class MappingReader(string path, string what, YamlMapping mapping, ICollection<FileProblem> problems)
{
    private readonly List<string> _known = [];

    public string Path => path;

    public void Fault(YamlNode at, string message) => problems.Add(new FileProblem(path, at.Line, at.Column, message));

    public YamlNode? Node(string key, bool required = false)
    {
        _known.Add(key);
        var node = mapping.Find(key)?.Value;
        if (node is YamlScalar { Value: "", IsQuoted: false })
        {
            Fault(node, $"'{key}' has no value");
            return null;
        }
        if (node is null && required)
            Fault(mapping, $"{what} needs the key '{key}'");
        return node;
    }

    public YamlScalar? Scalar(string key, string expected, bool required = false)
    {
        var node = Node(key, required);
        if (node is not (null or YamlScalar))
            Fault(node, $"'{key}': expected {expected}, found {Form(node)}");
        return node as YamlScalar;
    }

    public string? Text(string key, bool required = false) => Scalar(key, "a text", required)?.Value;

    /// <summary>One of the members of <typeparamref name="T"/>, written with hyphens.</summary>
    public T? Choice<T>(string key, bool required = false)
        where T : struct, Enum
    {
        if (Scalar(key, "a word", required) is not { } word)
            return null;
        if (Hyphenated.Parse<T>(word.Value) is { } member)
            return member;
        Fault(word, Nearest.Unknown(key, word.Value, [.. Enum.GetValues<T>().Select(Hyphenated.Of)]));
        return null;
    }

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both allowed.</summary>
    public double? Number(string key, double low, double high)
    {
        if (Scalar(key, "a number") is not { } word)
            return null;
        if (double.TryParse(word.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
            return number;
        Fault(word, string.Create(CultureInfo.InvariantCulture, $"'{key}': expected a number from {low} to {high}, found '{word.Value}'"));
        return null;
    }

    /// <summary>A length of time as <see cref="DurationText"/> reads it.</summary>
    /// <param name="example">One that would be right, for messages.</param>
    public TimeSpan? Duration(string key, string example)
    {
        if (Scalar(key, "a length of time") is not { } text)
            return null;
        var duration = DurationText.Parse(text.Value);
        if (duration is null)
            Fault(text, $"'{key}': expected a length of time such as {example} (s, min, h, d, w), a year at most; found '{text.Value}'");
        return duration;
    }

    /// <summary>False where it is missing or faulty.</summary>
    public bool YesNo(string key)
    {
        var text = Scalar(key, "true or false");
        if (text is not (null or { Value: "true" or "false" }))
            Fault(text, $"'{key}': expected true or false, found '{text.Value}'");
        return text is { Value: "true" };
    }

    /// <summary>The entries of a list that has to be there, each with keys of its own.</summary>
    /// <param name="each">What an entry is for: "outlet".</param>
    /// <param name="keys">The keys that an entry has to have, for messages.</param>
    public IEnumerable<YamlMapping> Mappings(string key, string each, string keys)
    {
        var node = Node(key, required: true);
        if (node is not (null or YamlSequence { Items.IsEmpty: false }))
            Fault(node, $"'{key}': expected a list with an entry for each {each}, found {Form(node)}");
        if (node is not YamlSequence list)
            yield break;
        foreach (var item in list.Items)
            if (item is YamlMapping entry)
                yield return entry;
            else
                Fault(item, $"expected an entry with the keys {keys}, found {Form(item)}");
    }

    public MappingReader? Mapping(string key, string describes, bool required = false)
    {
        var node = Node(key, required);
        if (node is YamlMapping nested)
            return Nested(describes, nested);
        if (node is not null)
            Fault(node, $"'{key}': expected keys with values below it, found {Form(node)}");
        return null;
    }

    public MappingReader Nested(string describes, YamlMapping nested) => new(path, describes, nested, problems);

    /// <summary>A list of texts; one text alone counts as a list of one. Items of another form are faults.</summary>
    public ImmutableArray<YamlScalar> Texts(string key)
    {
        var node = Node(key);
        if (node is YamlMapping)
            Fault(node, $"'{key}': expected a text or a list of texts, found {Form(node)}");
        return node switch
        {
            YamlScalar one => [one],
            YamlSequence many => [.. many.Items.Select(ExpectText).OfType<YamlScalar>()],
            _ => [],
        };

        YamlScalar? ExpectText(YamlNode item)
        {
            if (item is not YamlScalar { Value.Length: > 0 })
                Fault(item, $"'{key}': expected a text, found {(item is YamlScalar ? "nothing" : Form(item))}");
            return item as YamlScalar;
        }
    }

    /// <summary>The entries in the order of the file, for a mapping whose keys are the user's own. Counts every key as known.</summary>
    public ImmutableArray<YamlEntry> Entries()
    {
        _known.AddRange(mapping.Entries.Select(e => e.Key.Value));
        return mapping.Entries;
    }

    /// <summary>Notes the keys that were not asked for. Call it when all others have been.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var (key, _) in mapping.Entries)
            if (!_known.Contains(key.Value))
                Fault(key, Nearest.Unknown("key", key.Value, [.. _known.Distinct()]));
    }

    public static string Form(YamlNode node) => node switch
    {
        YamlMapping => "keys with values",
        YamlSequence => "a list",
        YamlScalar { Value: "" } => "nothing",
        YamlScalar scalar => $"'{Short(scalar.Value)}'",
        _ => "something else",
    };

    private static string Short(string value) => value.Length <= 40 ? value : value[..37] + "...";
}
