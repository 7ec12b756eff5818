using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims.Derivations;

public sealed class RateTotalsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The plant bought 200 tons of scrap at $5 a ton, $1,200 in all.", "$1,200|$5 a ton × 200 tons = 1,000 USD", "$5 a ton|$1,200 ÷ 200 tons = 6 USD each")]
    [TestCase("The club sold 300 tickets for $12 each, a total of $4,000.", "$4,000|$12 × 300 tickets = 3,600 USD", "$12|$4,000 ÷ 300 tickets = 13.33 USD each")]
    [TestCase("It rents the hall for $2,000 a month for six months, $15,000 in total.", "$15,000|$2,000 a month × six months = 12,000 USD", "$2,000 a month|$15,000 ÷ six months = 2,500 USD each")]
    public void Each_amount_follows_from_the_other(string text, string product, string per) => Assert.Multiple(() =>
    {
        Assert.That(Show(text, DerivedBy.Product), Is.EqualTo(product));
        Assert.That(Show(text, DerivedBy.Per), Is.EqualTo(per));
    });

    [TestCase("The club sold 300 tickets at $12 each and spent $4,000 in all on the band.")]
    [TestCase("The plant bought 200 tons of scrap at $5 a ton, down from $1,200.", Description = "no total")]
    [TestCase("The plant pays $500 a week to 40 workers, $25,000 in all.", Description = "workers are no weeks")]
    [TestCase("The plant bought 200 tons at $5 a ton and 300 tons at $6 a ton, $2,500 in all.", Description = "two rates")]
    public void Passes_over_what_is_not_stated_whole(string text) => Assert.That(Show(text, DerivedBy.Product), Is.Empty);

    private static string Show(string text, DerivedBy by) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" })
        .Article!.Claims.Where(c => c.Derivation?.By == by).Select(c => c.Derivation!.Shown ?? c.Value.Text).Distinct());
}
