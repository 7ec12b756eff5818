using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Text.Yaml;

/// <summary>
/// Reads one YAML document into nodes. It walks the parser's events itself, with limits, because the library's own object
/// loader recurses without one: 500 unclosed brackets end the process.
/// </summary>
public static class YamlReader
{
    public const int MaximumCharacters = 1_000_000;
    public const int MaximumDepth = 64;
    public const int MaximumEvents = 200_000;

    /// <returns>The root of the document; null where it is empty or a fault made it unreadable, which is then in <paramref name="problems"/>.</returns>
    public static YamlNode? Read(string path, string text, ICollection<FileProblem> problems)
    {
        if (text.Length > MaximumCharacters)
        {
            problems.Add(new FileProblem(path, 1, 1, FormattableString.Invariant($"file of {text.Length} characters; at most {MaximumCharacters} are read")));
            return null;
        }
        return PlainYamlReader.Read(text) ?? ReadAny(path, text, problems);
    }

    /// <summary>Reads what is more than plain, or faulty.</summary>
    internal static YamlNode? ReadAny(string path, string text, ICollection<FileProblem> problems)
    {
        var walk = new Walk(path, problems);
        try
        {
            return walk.Document(new Parser(new StringReader(text)));
        }
        catch (YamlException e)
        {
            var message = e is Refusal ? e.Message : "not valid YAML: " + Lowered(e.InnerException?.Message ?? e.Message);
            problems.Add(new FileProblem(path, (int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column), message));
            return null;
        }
    }

    private static string Lowered(string message) => message.Length > 1 ? char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.') : message;

    private sealed class Walk(string path, ICollection<FileProblem> problems)
    {
        private int _events;

        public YamlNode? Document(Parser parser)
        {
            YamlNode? root = null;
            while (Next(parser))
            {
                switch (parser.Current)
                {
                    case StreamStart or DocumentStart or DocumentEnd or StreamEnd:
                        break;
                    case { } content when root is not null:
                        throw Fault(content, "a second document in one file; one is read");
                    default:
                        root = Node(parser, depth: 0);
                        break;
                }
            }
            return root is YamlScalar { Value: "", IsQuoted: false } ? null : root;
        }

        private bool Next(Parser parser)
        {
            if (++_events > MaximumEvents)
                throw Fault(parser.Current!, FormattableString.Invariant($"more than {MaximumEvents} elements"));
            return parser.MoveNext();
        }

        private YamlNode Node(Parser parser, int depth)
        {
            var here = parser.Current!;
            var (line, column) = ((int)here.Start.Line, (int)here.Start.Column);
            if (depth > MaximumDepth)
                throw Fault(here, FormattableString.Invariant($"nested deeper than {MaximumDepth} levels"));
            if (here is AnchorAlias)
                throw Fault(here, "aliases (*name) are not read; write the value out");
            if (here is NodeEvent { Anchor.IsEmpty: false })
                throw Fault(here, "anchors (&name) are not read; write the value out");
            if (here is NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
                throw Fault(here, "tags (!name) are not read; leave the tag out");

            switch (here)
            {
                case Scalar scalar:
                    return new YamlScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, line, column);
                case SequenceStart:
                    var items = ImmutableArray.CreateBuilder<YamlNode>();
                    while (Next(parser) && parser.Current is not SequenceEnd)
                        items.Add(Node(parser, depth + 1));
                    return new YamlSequence(items.ToImmutable(), line, column);
                case MappingStart:
                    return new YamlMapping(Entries(parser, depth), line, column);
                default:
                    throw Fault(here, "expected a value");
            }
        }

        private ImmutableArray<YamlEntry> Entries(Parser parser, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (Next(parser) && parser.Current is not MappingEnd)
            {
                if (parser.Current is not Scalar)
                    throw Fault(parser.Current!, "expected a key of one word");
                var key = (YamlScalar)Node(parser, depth + 1);
                if (!Next(parser))
                    break;
                var entry = new YamlEntry(key, Node(parser, depth + 1));
                if (seen.Add(key.Value))
                    entries.Add(entry);
                else
                    problems.Add(new FileProblem(path, key.Line, key.Column, $"key '{key.Value}' stands twice"));
            }
            return entries.ToImmutable();
        }

        private static Refusal Fault(ParsingEvent at, string message) => new(at, message);
    }

    /// <summary>Valid YAML that is not read here.</summary>
    private sealed class Refusal(ParsingEvent at, string message) : YamlException(at.Start, at.End, message);
}
