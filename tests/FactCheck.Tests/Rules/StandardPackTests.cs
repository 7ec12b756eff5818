using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

/// <summary>The rules folder as a whole: its files follow one form, and the schema and the reference say what the loader does.</summary>
public sealed class StandardPackTests
{
    internal static readonly string Folder = Path.Combine(Repository(), "rules");

    private static IEnumerable<TestCaseData> Files =>
        RulePack.Standard.Rules.Select(r => new TestCaseData(Path.Combine(Folder, r.Id + ".yml")).SetArgDisplayNames(r.Id));

    [TestCaseSource(nameof(Files))]
    public void Keys_stand_in_one_order(string file)
    {
        var root = (YamlMapping)YamlReader.Read(file, File.ReadAllText(file), [])!;
        var places = root.Entries.Select(e => RuleReader.Keys.IndexOf(e.Key.Value)).ToArray();

        Assert.That(places, Is.Ordered);
    }

    [TestCaseSource(nameof(Files))]
    public void A_rule_says_its_limits_and_proves_itself(string file)
    {
        var rule = RulePack.Standard.Rules.Single(r => file.EndsWith(r.Id + ".yml", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(rule.KnownLimits, Is.Not.Empty);
            Assert.That(rule.Examples.Where(e => e.Outcome is null), Is.Not.Empty, "an example that agrees");
            Assert.That(File.ReadLines(file).First(), Is.EqualTo("# yaml-language-server: $schema=../schema/rule.schema.json"));
        });
    }

    [Test]
    public void Every_check_and_every_kind_has_a_rule() => Assert.Multiple(() =>
    {
        Assert.That(CheckCatalog.Names.Except(RulePack.Standard.Rules.Select(r => r.CheckName)), Is.Empty);
        Assert.That(Enum.GetValues<ClaimKind>().Except(RulePack.Standard.Rules.Select(r => r.Find.Kind)), Is.Empty);
    });

    [Test]
    public void Every_check_has_its_own_kind_and_answers_to_its_name()
    {
        var checks = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(ICheck))).ToArray();
        var known = CheckCatalog.Names.Select(n => CheckCatalog.Find(n, Lexicons.Standard)!).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(known.Select(c => c.GetType()), Is.EquivalentTo(checks));
            Assert.That(known.Select(c => c.Kind), Is.Unique);
            foreach (var (name, check) in CheckCatalog.Names.Zip(known))
                Assert.That(check.GetType().GetField("Name")?.GetValue(null), Is.EqualTo(name));
        });
    }

    [Test]
    public void The_schema_knows_what_the_loader_knows()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "schema", "rule.schema.json"))).RootElement.GetProperty("properties");
        string[] Keys(JsonElement of) => [.. of.EnumerateObject().Select(p => p.Name)];
        string[] Words(JsonElement of) => [.. of.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!)];
        string[] Members<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Hyphenated.Of)];

        Assert.Multiple(() =>
        {
            Assert.That(Keys(schema), Is.EqualTo(RuleReader.Keys));
            Assert.That(Words(schema.GetProperty("find").GetProperty("properties").GetProperty("kind")), Is.EquivalentTo(Members<ClaimKind>()));
            Assert.That(Words(schema.GetProperty("find").GetProperty("properties").GetProperty("subject")), Is.EquivalentTo(Members<SubjectType>()));
            Assert.That(Words(schema.GetProperty("align").GetProperty("properties").GetProperty("on")), Is.EquivalentTo(Members<AlignOn>()));
            Assert.That(Words(schema.GetProperty("align").GetProperty("properties").GetProperty("same").GetProperty("oneOf")[0]), Is.EqualTo(Align.Qualifiers));
            Assert.That(Words(schema.GetProperty("compare").GetProperty("properties").GetProperty("check")), Is.EqualTo(CheckCatalog.Names));
            Assert.That(Words(schema.GetProperty("status")), Is.EqualTo(Members<RuleStatus>()));
            Assert.That(Words(schema.GetProperty("severity")), Is.EqualTo(Members<Severity>()));
            Assert.That(Keys(schema.GetProperty("examples").GetProperty("properties")), Is.EquivalentTo(Members<Outcome>().Append("agree")));
        });
    }

    [Test]
    public void The_reference_explains_every_word()
    {
        var reference = File.ReadAllText(Path.Combine(Folder, "README.md"));
        IEnumerable<string> words =
        [
            .. RuleReader.Keys, .. CheckCatalog.Names, .. Align.Qualifiers, .. MessageTemplate.Placeholders.Select(p => $"{{{p}}}"),
            .. Enum.GetValues<ClaimKind>().Select(Hyphenated.Of), .. Enum.GetValues<Outcome>().Select(Hyphenated.Of),
            .. Enum.GetValues<RuleStatus>().Select(Hyphenated.Of), .. Enum.GetValues<SubjectType>().Select(Hyphenated.Of),
        ];

        Assert.That(words.Distinct().Where(w => !reference.Contains($"`{w}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("FactCheck.sln");
    }
}
