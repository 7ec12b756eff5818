using System.Text;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

public sealed class RulePackTests
{
    [Test]
    public void A_rule_is_read_whole()
    {
        var rule = RuleText.Read(RuleText.Right);

        Assert.Multiple(() =>
        {
            Assert.That(rule.Id, Is.EqualTo("topic/rule"));
            Assert.That(rule.Title, Is.EqualTo("Number of people killed"));
            Assert.That(rule.Find.Kind, Is.EqualTo(ClaimKind.Number));
            Assert.That(rule.Find.Counted!.Contains("passenger"), Is.True);
            Assert.That(rule.Find.Predicates!.Words, Is.EqualTo(new[] { "die", "kill" }));
            Assert.That(rule.Align.On, Is.EqualTo(AlignOn.Event));
            Assert.That(rule.Align.Same, Is.EqualTo(new[] { "place" }));
            Assert.That(rule.Check, Is.InstanceOf<NumberCheck>());
            Assert.That(rule.Compare.Tolerance, Is.EqualTo(new Tolerance(0.1m, true)));
            Assert.That(rule.Compare.Window, Is.EqualTo(TimeSpan.FromHours(12)));
            Assert.That(rule.Severity, Is.EqualTo(Severity.Error));
            Assert.That(rule.KnownLimits, Is.EqualTo(new[] { "Counts of missing people." }));
            Assert.That(rule.Examples.Single().Outcome, Is.EqualTo(Outcome.Conflict));
            Assert.That(rule.Examples.Single().Sides.Select(s => s.Text), Is.EqualTo(new[] { "Twelve people died.", "Twenty people died." }));
            Assert.That((rule.Examples.Single().Line, rule.Examples.Single().Column), Is.EqualTo((20, 7)));
        });
    }

    [TestCase("  check: number\n", "  check: date\n  derive: weekdy\n", "topic/rule.yml:12:11: unknown derive 'weekdy'; did you mean 'weekday'?")]
    [TestCase("  check: number\n", "  check: date\n  order: befor\n", "topic/rule.yml:12:10: unknown order 'befor'; did you mean 'before'?")]
    [TestCase("  check: number\n", "  check: date\n  derive: weekday\n  order: before\n", "topic/rule.yml:13:10: 'order' and 'derive' do not stand together; write a rule for each")]
    [TestCase("  check: number\n", "  check: number\n  derive: sun\n", "topic/rule.yml:12:11: unknown derive 'sun'; did you mean 'sum'?")]
    [TestCase("  check: number\n", "  check: number\n  derive: per\n", "topic/rule.yml:12:11: 'derive: per' gives values of kind 'money'; this check compares 'number'")]
    [TestCase("  check: number\n", "  check: age\n  derive: weekday\n", "topic/rule.yml:12:11: check 'age' has no 'derive'")]
    public void A_value_is_derived_as_is_known_and_as_its_check_compares(string line, string broken, string problem) =>
        Assert.That(RuleText.Problems(RuleText.Right.Replace(line, broken, StringComparison.Ordinal)), Does.Contain(problem));

    [TestCase("kind: number", "kind: numbr", "topic/rule.yml:4:9: unknown kind 'numbr'; did you mean 'number'?")]
    [TestCase("  tolerance: 10%", "  tolerence: 10%", "topic/rule.yml:12:3: unknown key 'tolerence'; did you mean 'tolerance'?")]
    [TestCase("check: number", "check: nmber", "topic/rule.yml:11:10: unknown check 'nmber'; did you mean 'number'?")]
    [TestCase("$people", "$poeple", "topic/rule.yml:5:12: unknown lexicon 'poeple'; did you mean 'people'?")]
    [TestCase("{left.outlet}", "{left.outlit}", "topic/rule.yml:15:11: unknown placeholder 'left.outlit'; did you mean 'left.outlet'?")]
    [TestCase("{right.value}", "{right.value", "topic/rule.yml:15:59: '{' without its '}'")]
    [TestCase("window: 12h", "window: twelve hours", "topic/rule.yml:13:11: 'window': expected a length of time such as 30min, 12h, 2d or 1w, a year at most; found 'twelve hours'")]
    [TestCase("window: 12h", "window: 99999999h", "topic/rule.yml:13:11: 'window': expected a length of time such as 30min, 12h, 2d or 1w, a year at most; found '99999999h'")]
    [TestCase("tolerance: 10%", "tolerance: -1", "topic/rule.yml:12:14: 'tolerance': expected a number such as 2 or a share such as 10%, found '-1'")]
    [TestCase("  on: event", "  similarity: high", "topic/rule.yml:8:3: 'align' needs the key 'on'|topic/rule.yml:8:15: 'similarity': expected a number from 0 to 1, found 'high'")]
    [TestCase("title: Number of people killed", "title: [a, b]", "topic/rule.yml:1:8: 'title': expected a text, found a list")]
    [TestCase("status: stable\n", "", "topic/rule.yml:1:1: a rule needs the key 'status'")]
    [TestCase("severity: error", "severity: error\nseverity: info", "topic/rule.yml:15:1: key 'severity' stands twice")]
    [TestCase("same: [place]", "same: [plaice]", "topic/rule.yml:9:10: unknown qualifier 'plaice'; did you mean 'place'?")]
    [TestCase("  conflict:", "  conflicts:", "topic/rule.yml:19:3: unknown outcome 'conflicts'; did you mean 'conflict'?")]
    [TestCase("[Twelve people died., Twenty people died.]", "[A., B., C.]", "topic/rule.yml:20:7: expected an example of one text or two in brackets: [First text., Second text.]")]
    [TestCase("severity: error", "severity:", "topic/rule.yml:14:10: 'severity' has no value")]
    [TestCase("predicates: [kill, die]", "predicates: [Kill, die]", "topic/rule.yml:6:16: 'Kill': words are given in lower case")]
    public void A_fault_is_named_with_its_place(string right, string wrong, string problems) =>
        Assert.That(RuleText.Problems(RuleText.Right.Replace(right, wrong, StringComparison.Ordinal)), Is.EqualTo(problems.Split('|')));

    [Test]
    public void Faults_of_all_files_are_told_together_in_order() =>
        Assert.That(
            RuleText.Problems(
                RuleText.File("b/second", RuleText.Right.Replace("on: event", "on: events", StringComparison.Ordinal)),
                RuleText.File("a/first", RuleText.Right.Replace("kind: number", "kind: nothing", StringComparison.Ordinal).Replace("check: number", "check: x", StringComparison.Ordinal)))
                .Select(p => p[..p.IndexOf(": ", StringComparison.Ordinal)]),
            Is.EqualTo(new[] { "a/first.yml:4:9", "a/first.yml:11:10", "b/second.yml:8:7" }));

    [TestCase("experimental", Severity.Info)]
    [TestCase("test", Severity.Warning)]
    [TestCase("stable", Severity.Error)]
    [TestCase("deprecated", Severity.Off)]
    public void The_status_caps_the_severity(string status, Severity severity) =>
        Assert.That(RuleText.Read(RuleText.Right.Replace("status: stable", "status: " + status, StringComparison.Ordinal)).Severity, Is.EqualTo(severity));

    [Test]
    public void A_lexicon_of_the_pack_serves_its_rules() =>
        Assert.That(
            RuleText.Problems(
                RuleText.File("topic/rule", RuleText.Right.Replace("$people", "$staff", StringComparison.Ordinal)),
                RuleText.File("lexicons/staff", "title: Staff\nentries: [nurse, doctor]\n")),
            Is.Empty);

    [Test]
    public void One_id_in_two_files_is_a_fault() =>
        Assert.That(
            RuleText.Problems(RuleText.File("a/rule", RuleText.Right), RuleText.File("a/rule", RuleText.Right)),
            Is.EqualTo(new[] { "a/rule.yml:1:1: rule 'a/rule' stands in a/rule.yml already" }));

    [TestCase(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "saved as UTF-16; save it as UTF-8")]
    [TestCase(new byte[] { 0x61, 0x00, 0x62 }, "not a text file")]
    [TestCase(new byte[] { 0x61, 0x3A, 0x20, 0xE9 }, "not UTF-8; save it as UTF-8")]
    public void A_file_that_is_no_UTF8_text_is_refused(byte[] bytes, string reason)
    {
        var problems = new List<FileProblem>();
        Assert.Multiple(() =>
        {
            Assert.That(RuleFile.Read("a.yml", "a.yml", bytes, problems), Is.Null);
            Assert.That(problems.Single().ToString(), Is.EqualTo("a.yml:1:1: " + reason));
        });
    }

    [Test]
    public void A_byte_order_mark_and_CRLF_are_no_fault()
    {
        var problems = new List<FileProblem>();
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(RuleText.Right.ReplaceLineEndings("\r\n"))).ToArray();
        var file = RuleFile.Read("a/b.yml", "a/b.yml", bytes, problems);

        Assert.That(RuleText.Problems(file!), Is.Empty);
    }

    [Test]
    public void The_standard_pack_has_no_fault() => Assert.That(RulePack.Standard.Rules, Is.Not.Empty);
}
