using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

/// <summary>Rules and lexicons that take over what another one says.</summary>
public sealed class ExtendsTests
{
    private const string Proof = "\nexamples:\n  agree:\n    - [One text.]\n";

    [Test]
    public void A_rule_takes_over_what_it_does_not_say_itself()
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.Load([RuleText.File("a/base", RuleText.Right), RuleText.File("a/own", "extends: a/base\nseverity: info\n+find:\n  +predicates: [drown]\n-compare: [window]" + Proof)], Lexicons.Standard, problems);

        var rule = pack.Rules.Single(r => r.Id == "a/own");
        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(rule.Title, Is.EqualTo("Number of people killed"));
            Assert.That(rule.Severity, Is.EqualTo(Severity.Info));
            Assert.That(rule.Find.Predicates!.Words, Is.EqualTo(new[] { "die", "drown", "kill" }));
            Assert.That((rule.Compare.Window, rule.Compare.Tolerance.IsShare), Is.EqualTo(((TimeSpan?)null, true)));
            Assert.That(rule.Examples.Single().Outcome, Is.Null, "a rule proves itself");
            Assert.That(rule.Sha256, Is.Not.EqualTo(pack.Rules[0].Sha256).And.Length.EqualTo(64));
        });
    }

    [Test]
    public void A_rule_of_a_pack_extends_the_one_of_its_own_id_below_with_its_examples()
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.LoadLayers([[RuleText.File("a/base", RuleText.Right)], [RuleText.File("a/base", "extends: a/base\nstatus: test\n")]], Lexicons.Standard, problems);

        Assert.That(problems, Is.Empty);
        Assert.That((pack.Rules.Single().Severity, pack.Rules.Single().Examples.Length), Is.EqualTo((Severity.Warning, 1)));
    }

    [Test]
    public void A_standard_rule_can_be_extended_by_any_pack()
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.Load([RuleText.File("a/own", "extends: time/event-date\n+find:\n  forms: [meeting]" + Proof)], Lexicons.Standard, problems);

        Assert.That(problems, Is.Empty);
        Assert.That(pack.Rules.Single().CheckName, Is.EqualTo("date"));
    }

    [TestCase("extends: a/bas", "a/own.yml:1:10: unknown rule 'a/bas'; did you mean 'a/base'?")]
    [TestCase("extends: [a/base]", "a/own.yml:1:10: 'extends': expected the name of one rule, found a list")]
    [TestCase("extends: a/base\n+find: {kind: money}", "a/own.yml:1:10: check 'number' compares claims of kind 'number'; this rule finds 'money'")]
    [TestCase("extends: a/base\n-find: [kind]", "a/own.yml:1:10: 'find' needs the key 'kind'")]
    public void A_fault_is_told_in_the_file_that_extends(string text, string problem) =>
        Assert.That(RuleText.Problems(RuleText.File("a/base", RuleText.Right), RuleText.File("a/own", text + Proof)), Is.EqualTo(new[] { problem }));

    [Test]
    public void Rules_that_extend_each_other_are_told_once() =>
        Assert.That(
            RuleText.Problems(RuleText.File("a/one", "extends: a/two" + Proof), RuleText.File("a/two", "extends: a/one" + Proof)),
            Is.EqualTo(new[] { "a/two.yml:1:10: 'a/one' extends this rule in turn" }));

    [Test]
    public void A_fault_below_is_told_once_and_where_it_stands() =>
        Assert.That(
            RuleText.Problems(RuleText.File("a/base", RuleText.Right + "x: [\n"), RuleText.File("a/own", "extends: a/base" + Proof)).Select(p => p[..9]),
            Is.EqualTo(new[] { "a/base.ym" }));

    [Test]
    public void A_lexicon_adds_and_takes_away_words()
    {
        var problems = new List<FileProblem>();
        var pack = RulePack.Load([RuleText.File("lexicons/people", "extends: people\n+entries: [robot]\n-entries: [fan]\n")], Lexicons.Standard, problems);

        Assert.That(problems, Is.Empty);
        Assert.That((pack.Lexicons["people"].Contains("robot"), pack.Lexicons["people"].Contains("fan"), pack.Lexicons["people"].Contains("woman")), Is.EqualTo((true, false, true)));
    }

    [Test]
    public void A_lexicon_that_texts_are_read_by_cannot_be_changed() =>
        Assert.That(
            RuleText.Problems(RuleText.File("lexicons/units", "title: u\nentries: {a: b}\n")),
            Is.EqualTo(new[] { "lexicons/units.yml:1:1: lexicon 'units' tells how texts are read and cannot be changed; choose another name" }));

    [Test]
    public void The_lexicons_of_reading_are_those_that_mentions_are_read_by()
    {
        var source = string.Concat(Directory.EnumerateFiles(Path.Combine(StandardPackTests.Folder, "..", "src", "FactCheck", "Mentions"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var used = Lexicons.Standard.Names.Where(n => source.Contains($"[\"{n}\"]", StringComparison.Ordinal));

        Assert.That(used.Except(Lexicons.OfReading), Is.Empty);
    }
}
