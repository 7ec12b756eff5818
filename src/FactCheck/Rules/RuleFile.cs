using System.Text;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>
/// A YAML file of a pack: a rule, or a lexicon where it lies in a folder "lexicons".
/// </summary>
/// <param name="Id">Its path within the pack without the ending, "/"-separated.</param>
/// <param name="Path">Its path as a person would name it, for messages.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of its bytes.</param>
public sealed record RuleFile(string Id, string Path, string Text, string Sha256)
{
    private const string Ending = ".yml";
    internal const string LexiconFolder = "lexicons/";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the house configuration says of a rule or lexicon, which is no file of its own; null where <see cref="Text"/> has to be read.</summary>
    internal YamlNode? Node { get; init; }

    public bool IsLexicon => Id.StartsWith(LexiconFolder, StringComparison.Ordinal);

    public static bool IsNamed(string path) => path.EndsWith(Ending, StringComparison.Ordinal);

    /// <param name="name">The path within the pack, with its ending.</param>
    /// <returns>Null where the bytes are no UTF-8 text; the reason is then in <paramref name="problems"/>.</returns>
    public static RuleFile? Read(string name, string path, ReadOnlySpan<byte> bytes, ICollection<FileProblem> problems)
    {
        if (bytes.Length > YamlReader.MaximumCharacters)
            return Refuse(FormattableString.Invariant($"file of {bytes.Length} bytes; at most {YamlReader.MaximumCharacters} are read"));
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse("saved as UTF-16; save it as UTF-8");
        if (bytes.Contains((byte)0))
            return Refuse("not a text file");

        try
        {
            var withoutMark = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
            var id = IsNamed(name) ? name[..^Ending.Length] : name;
            return new RuleFile(id, path, Strict.GetString(withoutMark), ContentHash.Hex(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Refuse("not UTF-8; save it as UTF-8");
        }

        RuleFile? Refuse(string reason)
        {
            problems.Add(new FileProblem(path, 1, 1, reason));
            return null;
        }
    }
}
