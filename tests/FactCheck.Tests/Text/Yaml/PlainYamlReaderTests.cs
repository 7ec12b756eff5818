using System.Reflection;
using System.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Text.Yaml;

/// <summary>What the plain reader accepts, it must read as the full one does, places included.</summary>
public sealed class PlainYamlReaderTests
{
    private static readonly Assembly Library = typeof(YamlReader).Assembly;

    private static IEnumerable<TestCaseData> Files =>
        Library.GetManifestResourceNames().Where(n => n.EndsWith(".yml", StringComparison.Ordinal)).Select(n => new TestCaseData(Text(n)).SetArgDisplayNames(n));

    [TestCaseSource(nameof(Files))]
    public void The_files_of_the_library_are_plain(string text) =>
        Assert.That(PlainYamlReader.Read(text), Is.Not.Null, "it needs the full reader, which makes the command start slowly: keep to block lists, or lists within a line");

    [TestCaseSource(nameof(Files))]
    public void Both_readers_read_the_same(string text) => AssertSame(text);

    [TestCaseSource(nameof(Files))]
    public void Both_readers_read_the_same_of_broken_files(string text)
    {
        const string Marks = "\n \n  :-[]{}'\"#,ab&*!|>?%@`.\\\t\r- : ";
        var random = new Random(text.Length);
        for (var i = 0; i < 300; i++)
        {
            var broken = new StringBuilder(text[..Math.Min(text.Length, 600)]);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(broken.Length);
                var mark = Marks[random.Next(Marks.Length)];
                switch (random.Next(3))
                {
                    case 0:
                        broken[at] = mark;
                        break;
                    case 1:
                        broken.Insert(at, mark);
                        break;
                    default:
                        broken.Remove(at, Math.Min(random.Next(1, 6), broken.Length - at));
                        break;
                }
            }
            AssertSame(broken.ToString());
        }
    }

    [TestCase("a: b")]
    [TestCase("a:\n- b\n- c\nd: e")]
    [TestCase("a:\n  - [b, 'c''d', \"e \\\" f\"]\n  - {g: h, i: j}\n")]
    [TestCase("# comment\n\na: 'b: c'\n")]
    [TestCase("a:\n  b:\n    c: d\n  e: f\n")]
    public void Reads(string text)
    {
        Assert.That(PlainYamlReader.Read(text), Is.Not.Null);
        AssertSame(text);
    }

    [TestCase("")]
    [TestCase("a")]
    [TestCase("a: b # comment")]
    [TestCase("a: b\n  c")]
    [TestCase("a: |\n  b")]
    [TestCase("a:")]
    [TestCase("a: &x b")]
    [TestCase("a: b\na: c")]
    [TestCase("---\na: b")]
    [TestCase("a: [b,\n  c]")]
    [TestCase("a: \"\\u0041\"")]
    public void Leaves_to_the_full_reader(string text) => Assert.That(PlainYamlReader.Read(text), Is.Null);

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("a:\n ")]
    public void Depth_is_bounded(string nested) =>
        Assert.That(PlainYamlReader.Read("a: " + string.Concat(Enumerable.Repeat(nested, 100_000))), Is.Null);

    private static void AssertSame(string text)
    {
        if (PlainYamlReader.Read(text) is not { } plain)
            return;
        var problems = new List<FileProblem>();
        var full = YamlReader.ReadAny("f.yml", text, problems);
        Assert.That(problems, Is.Empty, text);
        Assert.That(Dump(plain), Is.EqualTo(Dump(full)), text);
    }

    private static string Dump(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.Line}:{scalar.Column} '{scalar.Value}'{(scalar.IsQuoted ? " quoted" : "")}",
        YamlSequence list => $"{list.Line}:{list.Column} [{string.Join("\n", list.Items.Select(Dump))}]",
        YamlMapping map => $"{map.Line}:{map.Column} {{{string.Join("\n", map.Entries.Select(e => $"{Dump(e.Key)} = {Dump(e.Value)}"))}}}",
        _ => "nothing",
    };

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
