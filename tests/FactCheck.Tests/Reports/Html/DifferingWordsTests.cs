using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Reports.Html;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Tests.Reports.Html;

public sealed class DifferingWordsTests
{
    [TestCase("Sunday, Nov. 26, 2023", "September 26", "[Sunday], [Nov]. 26, [2023]")]
    [TestCase("about 1,200 boats", "1,300 boats", "[about] [1,200] boats")]
    [TestCase("We won't go", "we will go", "We [won't] go")]
    [TestCase("Twelve Boats", "twelve boats", "Twelve Boats")]
    [TestCase("👩 won", "👨 won", "[👩] won")]
    public void Marks_what_the_other_side_lacks(string left, string right, string marked)
    {
        ImmutableArray<PositionView> positions = [PositionOf(left), PositionOf(right)];
        var pieces = DifferingWords.Split(left, DifferingWords.Of(positions)[0]);
        Assert.That(string.Concat(pieces.Select(p => p.Differs ? $"[{p.Text}]" : p.Text)), Is.EqualTo(marked));
    }

    private static PositionView PositionOf(string quote) => new(quote, quote, 1, [new PassageView("a", ArticleField.Text, new TextSpan(0, quote.Length), quote, quote)]);
}
