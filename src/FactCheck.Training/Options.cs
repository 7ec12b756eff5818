namespace FactCheck.Training;

/// <summary>The options of a command: <c>--name value</c>.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> values)
{
    /// <exception cref="ArgumentException">It is not given.</exception>
    public string this[string name] => values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing");

    /// <summary>The value where the option is given; else null.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);

    public static Options Parse(ReadOnlySpan<string> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
                throw new ArgumentException($"expected --OPTION VALUE, found '{arguments[i]}'");
            values[arguments[i][2..]] = arguments[i + 1];
        }
        return new Options(values);
    }
}
