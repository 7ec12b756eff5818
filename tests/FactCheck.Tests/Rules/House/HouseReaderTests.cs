using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Tests.Feeds;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules.House;

public sealed class HouseReaderTests
{
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Everything_a_house_sets_is_read()
    {
        _folder.Add("our/floods/dead.yml", RuleText.Right);
        _folder.Add("our/lexicons/staff.yml", "title: Staff\nentries: [nurse]\n");
        var house = Read(
            """
            packs: [our]
            rules:
              numbers/count: {status: deprecated}
              floods/dead:
                +find:
                  counted: $staff
            lexicons:
              +people: [robot]
              -people: [fan]
              machines: [pump, drone]
            families:
              North: [The Ferry, The Hérald]
            baseline: known.txt
            suppress:
              - {rule: "casualties/*", outlet: The Ferry, reason: a test, owner: Ana, expires: 2030-01-31}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(house.Pack.Rules, Has.Length.EqualTo(RulePack.Standard.Rules.Length + 1));
            Assert.That(Rule(house, "numbers/count").Severity, Is.EqualTo(Severity.Off));
            Assert.That(Rule(house, "floods/dead").Find.Counted!.Words, Is.EqualTo(new[] { "nurse" }));
            Assert.That(Rule(house, "floods/dead").Sha256, Is.Not.EqualTo(RuleText.Read(RuleText.Right).Sha256));
            Assert.That((house.Pack.Lexicons["people"].Contains("robot"), house.Pack.Lexicons["people"].Contains("fan"), house.Pack.Lexicons["machines"].Contains("pump")), Is.EqualTo((true, false, true)));
            Assert.That(Rule(house, "casualties/deaths").Find.Counted!.Contains("robot"), "a standard rule sees the house's words");
            Assert.That((house.Families.FamilyOf("the herald"), house.Families.FamilyOf("The Coast")), Is.EqualTo(("North", (string?)null)));
            Assert.That(house.Baseline, Is.EqualTo(Path.Combine(_folder.Path, "known.txt")));
            Assert.That(house.Suppressions.Single().Expires, Is.EqualTo(new DateOnly(2030, 1, 31)));
            Assert.That(house.Suppressions.Single().Place, Does.EndWith("factcheck.yml:15"));
        });
    }

    [TestCase("pack: [our]", "1:1: unknown key 'pack'; did you mean 'packs'?")]
    [TestCase("packs: [none]", "1:9: 'packs': no folder 'none' beside this file")]
    [TestCase("rules: {numbers/cont: {severity: info}}", "1:9: unknown rule 'numbers/cont'; did you mean 'numbers/count'?")]
    [TestCase("rules: {numbers/count: {sevrity: info}}", "1:25: unknown key 'sevrity'; did you mean 'severity'?")]
    [TestCase("rules: {numbers/count: off}", "1:24: 'numbers/count': expected the keys of the rule that are to change, found 'off'")]
    [TestCase("rules: {numbers/count: {severity: loud}}", "1:35: unknown severity 'loud'; known are off, info, warning, error")]
    [TestCase("lexicons: {+peple: [robot]}", "1:12: unknown lexicon 'peple'; did you mean 'people'?")]
    [TestCase("lexicons: {-people: [fam]}", "1:22: 'fam' is not in 'entries'; did you mean 'fan'?")]
    [TestCase("lexicons: {+units: {parsec: parsec}}", "1:12: lexicon 'units' tells how texts are read and cannot be changed; choose another name")]
    [TestCase("families: {a: [X], b: [x]}", "1:24: outlet 'x' stands in family 'a' already")]
    [TestCase("suppress: [{rule: numbers/cont, reason: r, owner: o, expires: 2030-01-01}]", "1:19: unknown rule 'numbers/cont'; did you mean 'numbers/count'?")]
    [TestCase("suppress: [{rule: numbers/count, reason: r, owner: o}]", "1:12: a suppression needs the key 'expires'")]
    [TestCase("suppress: [{rule: numbers/count, reason: r, owner: o, expires: 31.1.2030}]", "1:64: 'expires': expected a day such as 2027-01-31, found '31.1.2030'")]
    [TestCase("suppress: [{finding: abc, reason: r, owner: o, expires: 2030-01-01}]", "1:22: 'finding': expected the 16 characters of an id as a report prints it, found 'abc'")]
    [TestCase("suppress: [{reason: r, owner: o, expires: 2030-01-01}]", "1:12: a suppression needs one of 'finding', 'rule', 'path', 'outlet'")]
    [TestCase("suppress: [x]", "1:12: expected a suppression: keys with values, 'reason' and 'owner' among them; found 'x'")]
    [TestCase("[a]", "1:1: expected keys with values, found a list")]
    public void A_fault_is_named_with_its_place(string text, string problem)
    {
        var problems = new List<FileProblem>();
        new HouseReader(problems).Read(_folder.Add("factcheck.yml", text), rules: null);

        Assert.That(problems.Select(p => p.ToString()[(_folder.Path.Length + "/factcheck.yml:".Length)..]), Is.EqualTo(new[] { problem }));
    }

    [Test]
    public void An_empty_file_changes_nothing() =>
        Assert.That(Read("# nothing yet\n").Pack.Rules.Select(r => r.Sha256), Is.EqualTo(RulePack.Standard.Rules.Select(r => r.Sha256)));

    [Test]
    public void Rules_of_the_command_line_stand_in_place_of_those_of_the_house()
    {
        _folder.Add("own/dead.yml", RuleText.Right);
        var problems = new List<FileProblem>();
        var house = new HouseReader(problems).Read(
            _folder.Add("factcheck.yml", "rules: {numbers/count: {status: test}}\nsuppress: [{rule: numbers/count, reason: r, owner: o, expires: 2030-01-01}]"),
            Path.Combine(_folder.Path, "own"));

        Assert.That(problems, Is.Empty);
        Assert.That((house.Pack.Rules.Single().Id, house.Suppressions.Length), Is.EqualTo(("dead", 1)));
    }

    [Test]
    public void The_nearest_file_upwards_is_found()
    {
        var file = _folder.Add("factcheck.yml", "");
        var below = Path.GetDirectoryName(_folder.Add("a/b/c.txt", ""))!;

        Assert.That(HouseConfiguration.FindFrom(below), Is.EqualTo(file));
    }

    private HouseConfiguration Read(string text)
    {
        var problems = new List<FileProblem>();
        var house = new HouseReader(problems).Read(_folder.Add("factcheck.yml", text), rules: null);
        Assert.That(problems, Is.Empty);
        return house;
    }

    private static Rule Rule(HouseConfiguration house, string id) => house.Pack.Rules.Single(r => r.Id == id);
}
