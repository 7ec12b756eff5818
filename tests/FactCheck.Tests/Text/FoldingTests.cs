using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class FoldingTests
{
    [TestCase("Łukasz Żółć", "lukasz zolc")]
    [TestCase("Erdoğan", "erdogan")]
    [TestCase("Erdog\u0306an", "erdogan")]
    [TestCase("O’Brien", "o'brien")]
    [TestCase("박진", "박진")]
    public void Variants_of_one_spelling_fold_to_one(string text, string folded) => Assert.That(Folding.Fold(text), Is.EqualTo(folded));
}
