using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Text;

/// <summary>
/// The lexicons by name, which is the file's name without its ending: rules/lexicons/people.yml is "people". A lexicon of the
/// standard pack is read when it is first asked for: a run needs few of them.
/// </summary>
public sealed class Lexicons
{
    internal const string Folder = "rules/lexicons/";
    private static readonly Lazy<Lexicons> StandardPack = new(FindStandard);
    private readonly Dictionary<string, Lazy<Lexicon>> _byName;

    private Lexicons(Dictionary<string, Lazy<Lexicon>> byName) => _byName = byName;

    /// <summary>The lexicons that travel inside the library.</summary>
    public static Lexicons Standard => StandardPack.Value;

    /// <summary>In alphabetical order.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No lexicon has this name.</exception>
    public Lexicon this[string name] => Find(name) ?? throw new KeyNotFoundException($"no lexicon '{name}'");

    public Lexicon? Find(string name) => _byName.TryGetValue(name, out var lexicon) ? lexicon.Value : null;

    /// <summary>
    /// Lexicons that tell how texts are read. That is the same for every house, so that a stored reading means one thing: a pack cannot
    /// change them.
    /// </summary>
    public static ImmutableArray<string> OfReading { get; } =
    [
        "changes", "currencies", "games", "holidays", "honorifics", "modality", "name-heads", "negation", "nicknames", "numbered-things",
        "organization-words", "role-abbreviations", "role-modifiers", "role-qualifiers", "role-titles", "speech-cues", "units",
    ];

    /// <summary>These lexicons and others, of which each replaces an earlier one of its name.</summary>
    public Lexicons With(IEnumerable<Lexicon> others)
    {
        var byName = new Dictionary<string, Lazy<Lexicon>>(_byName, StringComparer.Ordinal);
        foreach (var lexicon in others)
            byName[lexicon.Name] = new Lazy<Lexicon>(lexicon);
        return new Lexicons(byName);
    }

    private static Lexicons FindStandard()
    {
        var byName = new Dictionary<string, Lazy<Lexicon>>(StringComparer.Ordinal);
        foreach (var resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
            if (resource.StartsWith(Folder, StringComparison.Ordinal))
                byName.Add(Path.GetFileNameWithoutExtension(resource), new Lazy<Lexicon>(() => ReadStandard(resource)));
        return new Lexicons(byName);
    }

    private static Lexicon ReadStandard(string resource)
    {
        var problems = new List<FileProblem>();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return LexiconReader.Read(resource, Encoding.UTF8.GetString(bytes), problems) ?? throw new InvalidDataException(string.Join('\n', problems));
    }
}
