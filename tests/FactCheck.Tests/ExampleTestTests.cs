using FactCheck.Rules;
using FactCheck.Tests.Rules;
using FactCheck.Text;

namespace FactCheck.Tests;

public sealed class ExampleTestTests
{
    private static readonly Lazy<ExampleTest> Standard = new(() => new ExampleTest(RulePack.Standard));

    private static IEnumerable<TestCaseData> Rules => RulePack.Standard.Rules.Where(rule => rule.Status != RuleStatus.Experimental).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Rules))]
    public void Every_example_of_the_standard_pack_holds(Rule rule) =>
        Assert.That(Standard.Value.Failures(rule).Select(p => p.ToString()), Is.Empty);

    [Test]
    public void A_failing_example_is_named_with_its_place()
    {
        const string Wrong =
            """
            title: Houses
            status: stable
            find:
              kind: number
              counted: [house]
            align:
              on: event
            compare:
              check: number
            severity: error
            message: "{left.value} against {right.value}"
            examples:
              agree:
                - [The flood damaged 30 houses in the village of Harlow., The flood damaged 45 houses in the village of Harlow.]
              conflict:
                - [The flood damaged 30 houses in the village of Harlow., The flood damaged 30 houses in the village of Harlow.]
                - [Nothing is counted here., The flood damaged 30 houses in the village of Harlow.]

            """;
        var pack = RulePack.Load([RuleText.File("floods/houses", Wrong)], Lexicons.Standard, []);

        Assert.That(new ExampleTest(pack).Failures(pack.Rules.Single()).Select(p => p.ToString()), Is.EqualTo(new[]
        {
            "floods/houses.yml:14:7: the two texts are to agree; the rule reports conflict: 30 against 45",
            "floods/houses.yml:16:7: expected conflict; the rule reports nothing",
            "floods/houses.yml:17:7: the rule finds nothing in text 1 \"Nothing is counted here.\"",
            "floods/houses.yml:17:7: expected conflict; the rule reports nothing",
        }));
    }
}
