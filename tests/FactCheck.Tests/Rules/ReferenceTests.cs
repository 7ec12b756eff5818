using System.Text.RegularExpressions;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Tests.Feeds;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

/// <summary>Every piece of YAML in the reference is what it says it is: a rule whose examples hold, a lexicon, a configuration.</summary>
public sealed partial class ReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(StandardPackTests.Folder, "README.md"));

    private static IEnumerable<string> Blocks => YamlBlock().Matches(Reference).Select(m => m.Groups[1].Value);

    private static IEnumerable<TestCaseData> RuleBlocks => Named(Blocks.Where(b => b.Contains("\nexamples:", StringComparison.Ordinal)));

    private static IEnumerable<TestCaseData> LexiconBlocks => Named(Blocks.Where(b => b.Contains("entries:", StringComparison.Ordinal)));

    private static IEnumerable<TestCaseData> ConfigurationBlocks => Named(Blocks.Where(b => b.StartsWith("packs:", StringComparison.Ordinal)));

    [TestCaseSource(nameof(RuleBlocks))]
    public void The_examples_of_a_rule_hold(string text)
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.Load([RuleText.File("our/rule", text)], Lexicons.Standard, problems);

        Assert.That(problems.Select(p => p.ToString()), Is.Empty);
        Assert.That(pack.Rules.Single().Examples, Is.Not.Empty);
        Assert.That(new ExampleTest(pack).Failures(pack.Rules.Single()).Select(p => p.ToString()), Is.Empty);
    }

    [TestCaseSource(nameof(LexiconBlocks))]
    public void A_lexicon_is_read(string text) => Assert.That(RuleText.Problems(RuleText.File("lexicons/ours", text)), Is.Empty);

    [TestCaseSource(nameof(ConfigurationBlocks))]
    public void A_configuration_is_read(string text)
    {
        using var folder = new Folder();
        folder.Add("our-rules/floods/houses.yml", Blocks.First());
        var problems = new List<FileProblem>();
        var house = new HouseReader(problems).Read(folder.Add("factcheck.yml", text), rules: null);

        Assert.That(problems.Select(p => p.ToString()), Is.Empty);
        Assert.That(house.Pack.Rules.Select(r => r.Id), Does.Contain("floods/houses"));
    }

    [Test]
    public void The_forms_of_examples_are_read()
    {
        var rule = RuleText.Right[..RuleText.Right.IndexOf("examples:", StringComparison.Ordinal)];
        var forms = Blocks.Single(b => b.StartsWith("examples:", StringComparison.Ordinal));

        Assert.That(RuleText.Read(rule + forms).Examples, Is.Not.Empty);
    }

    [Test]
    public void No_piece_is_left_out() =>
        Assert.That(RuleBlocks.Count() + LexiconBlocks.Count() + ConfigurationBlocks.Count() + 1, Is.EqualTo(Blocks.Count()));

    private static IEnumerable<TestCaseData> Named(IEnumerable<string> blocks) => blocks.Select(b => new TestCaseData(b).SetArgDisplayNames(b[..b.IndexOf('\n', StringComparison.Ordinal)]));

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
